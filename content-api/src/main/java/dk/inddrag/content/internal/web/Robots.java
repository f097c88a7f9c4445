package dk.inddrag.content.internal.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The rules of a robots.txt for one program (RFC 9309): the longest rule that fits decides, allowing wins a tie. */
final class Robots {
    static final Robots ALL = new Robots(List.of());
    static final Robots NOTHING = new Robots(List.of(new Rule(false, "/")));
    private static final int MOST_RULES = 2000;

    private final List<Rule> rules;

    private Robots(List<Rule> rules) {
        this.rules = rules;
    }

    static Robots parse(String text, String agent) {
        List<Rule> ours = new ArrayList<>();
        List<Rule> anyones = new ArrayList<>();
        boolean named = false;
        boolean inOurs = false;
        boolean inAnyones = false;
        boolean agents = false;
        for (String line : text.split("\\R", -1)) {
            int hash = line.indexOf('#');
            String rule = (hash < 0 ? line : line.substring(0, hash)).strip();
            int colon = rule.indexOf(':');
            if (colon < 0) {
                continue;
            }
            String key = rule.substring(0, colon).strip().toLowerCase(Locale.ROOT);
            String value = rule.substring(colon + 1).strip();
            if (key.equals("user-agent")) {
                if (!agents) {
                    inOurs = false;
                    inAnyones = false;
                }
                agents = true;
                inOurs |= value.equalsIgnoreCase(agent);
                inAnyones |= value.equals("*");
                named |= inOurs;
            } else if (key.equals("allow") || key.equals("disallow")) {
                agents = false;
                if (!value.isEmpty() && ours.size() + anyones.size() < MOST_RULES) {
                    Rule read = new Rule(key.equals("allow"), value);
                    if (inOurs) {
                        ours.add(read);
                    }
                    if (inAnyones) {
                        anyones.add(read);
                    }
                }
            }
        }
        return new Robots(named ? ours : anyones);
    }

    boolean allows(String path) {
        Rule best = null;
        for (Rule rule : rules) {
            boolean longer = best == null
                    || rule.path().length() > best.path().length()
                    || (rule.path().length() == best.path().length() && rule.allow());
            if (longer && rule.fits(path)) {
                best = rule;
            }
        }
        return best == null || best.allow();
    }

    private record Rule(boolean allow, String path) {
        /** Each piece between stars is looked for once, from left to right. */
        boolean fits(String asked) {
            boolean atEnd = path.endsWith("$");
            String[] pieces = (atEnd ? path.substring(0, path.length() - 1) : path).split("\\*", -1);
            if (!asked.startsWith(pieces[0])) {
                return false;
            }
            int at = pieces[0].length();
            for (int i = 1; i < pieces.length; i++) {
                if (atEnd && i == pieces.length - 1) {
                    return asked.length() - pieces[i].length() >= at && asked.endsWith(pieces[i]);
                }
                int found = asked.indexOf(pieces[i], at);
                if (found < 0) {
                    return false;
                }
                at = found + pieces[i].length();
            }
            return !atEnd || at == asked.length();
        }
    }
}
