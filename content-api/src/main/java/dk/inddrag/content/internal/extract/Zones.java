package dk.inddrag.content.internal.extract;

import dk.inddrag.content.extract.Block;
import dk.inddrag.content.extract.Page;
import java.util.ArrayList;
import java.util.List;

/** Which blocks of a page are its content. */
final class Zones {
    private static final int LONGEST_LABEL = 70;

    private Zones() {}

    static List<Block> content(Page page, CueHits hits) {
        List<Block> content = new ArrayList<>();
        boolean section = false;
        int index = 0;
        for (Block block : page.blocks()) {
            boolean label = block.end() - block.start() <= LONGEST_LABEL && !endsAsSentence(page, block);
            if (label && index > 2 && startsWith(hits, block, "aside-rest") && !ledByLink(page, block)) {
                break;
            }
            if (block.kind() == Block.Kind.HEADING) {
                section = label
                        && (startsWith(hits, block, "aside-section")
                                || (section && startsWith(hits, block, "sign-up")));
            }
            if (!section && !block.aside() && !isLine(page, block, hits)) {
                content.add(block);
                index++;
            }
        }
        return content;
    }

    /** A label with more behind a colon is one line and no section. */
    private static boolean ledByLink(Page page, Block block) {
        int colon = page.text().indexOf(':', block.start());
        return colon >= 0 && colon < block.end() - 1;
    }

    private static boolean endsAsSentence(Page page, Block block) {
        char last = page.text().charAt(block.end() - 1);
        return last == '.' || last == '!';
    }

    private static boolean startsWith(CueHits hits, Block block, String list) {
        return hits.within(block.start(), block.end(), list).stream().anyMatch(hit -> hit.start() == block.start());
    }

    private static boolean isLine(Page page, Block block, CueHits hits) {
        boolean button = hits.within(block.start(), block.end(), "aside-button").stream()
                .anyMatch(hit -> hit.start() == block.start() && hit.end() == block.end());
        if (button || startsWith(hits, block, "aside-line")) {
            return true;
        }
        int steps = 0;
        for (int i = block.start(); i < block.end(); i++) {
            char c = page.text().charAt(i);
            steps += c == '>' || c == '›' || c == '»' ? 1 : 0;
        }
        return steps >= 2;
    }
}
