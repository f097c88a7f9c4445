package dk.inddrag.content.times;

/** Compares words that may hold a slip of the fingers: a letter left out, added, changed, or two swapped. */
final class Slips {

    private Slips() {}

    /** Whether {@code written} can be had from {@code meant} with at most {@code limit} slips. */
    static boolean atMost(String meant, String written, int limit) {
        int rows = meant.length();
        int columns = written.length();
        if (Math.abs(rows - columns) > limit) {
            return false;
        }
        int[][] cost = new int[rows + 1][columns + 1];
        for (int row = 0; row <= rows; row++) {
            for (int column = 0; column <= columns; column++) {
                cost[row][column] = row == 0 ? column : column == 0 ? row : cheapest(cost, meant, written, row, column);
            }
        }
        return cost[rows][columns] <= limit;
    }

    private static int cheapest(int[][] cost, String meant, String written, int row, int column) {
        boolean same = meant.charAt(row - 1) == written.charAt(column - 1);
        int best = cost[row - 1][column - 1] + (same ? 0 : 1);
        best = Math.min(best, cost[row - 1][column] + 1);
        best = Math.min(best, cost[row][column - 1] + 1);
        if (row > 1
                && column > 1
                && meant.charAt(row - 1) == written.charAt(column - 2)
                && meant.charAt(row - 2) == written.charAt(column - 1)) {
            best = Math.min(best, cost[row - 2][column - 2] + 1);
        }
        return best;
    }
}
