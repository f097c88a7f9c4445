package dk.inddrag.examples.terminal;

import dk.inddrag.examples.terminal.screen.Screen;

/** How far long work has come, on the screen of a person; a program sees nothing of it. */
final class ProgressBar {
    private static final int WIDTH = 30;

    private final Screen screen;
    private final boolean shown;
    private final int total;
    private int done;
    private int percent = -1;

    ProgressBar(Setting setting, int total) {
        this.screen = setting.complaints();
        this.shown = setting.host().terminal().interactive() && total > 0;
        this.total = total;
    }

    void step() {
        done++;
        int now = (int) (100L * done / total);
        if (shown && now != percent) {
            percent = now;
            int filled = WIDTH * now / 100;
            screen.part("\r[" + "#".repeat(filled) + ".".repeat(WIDTH - filled) + "] " + now + " %");
            screen.flush();
        }
    }

    void end() {
        if (shown) {
            screen.blank();
            screen.flush();
        }
    }
}
