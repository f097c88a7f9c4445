package dk.inddrag.intake.internal.understand;

import dk.inddrag.content.phrases.AnalyzedText;
import dk.inddrag.content.phrases.PhraseBook;
import dk.inddrag.content.phrases.PhraseMatch;
import dk.inddrag.content.phrases.PhraseShelf;
import dk.inddrag.content.times.DanishTimes;
import dk.inddrag.content.times.TimeExpression;
import dk.inddrag.content.words.DanishWords;
import dk.inddrag.core.calendar.PartialDate;
import dk.inddrag.core.catalogue.Catalogue;
import dk.inddrag.intake.conversation.Fact;
import dk.inddrag.intake.conversation.FactKind;
import dk.inddrag.intake.internal.texts.TextFiles;
import dk.inddrag.intake.internal.understand.Understanding.Mention;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Understands a message: finds the phrases of the vocabulary, the times, what is denied, and how many are meant. */
public final class Interpreter {

    private final PhraseBook<Fact> vocabulary;
    private final Idioms idioms;
    private final Denial denial;
    private final GroupSize groupSize;
    private final ShortMessages shortMessages;
    private final ForeignTopic foreignTopic;
    private final UnknownTopic unknownTopic;
    private final WholeMessage wholeMessage;

    /**
     * An interpreter for a catalogue.
     *
     * @param danish the analysis of words, not null
     * @param catalogue the catalogue, whose names are known, not null
     * @param files the vocabulary, not null
     */
    public Interpreter(DanishWords danish, Catalogue catalogue, TextFiles files) {
        PhraseShelf shelf = PhraseShelf.of(danish);
        this.vocabulary = Vocabulary.read(shelf, catalogue, files);
        this.idioms = Idioms.read(shelf, files);
        this.denial = Denial.read(shelf, files);
        this.groupSize = new GroupSize(danish, files);
        this.shortMessages = new ShortMessages(shelf, files);
        this.foreignTopic = new ForeignTopic(danish, files);
        this.unknownTopic = new UnknownTopic(danish, files);
        this.wholeMessage = new WholeMessage(catalogue, files);
    }

    /**
     * Understands a message.
     *
     * @param analyzed the message, not null
     * @param today the day it was written, for relative times, not null
     * @return what was understood, not null
     */
    public Understanding understand(AnalyzedText analyzed, LocalDate today) {
        List<PhraseMatch<String>> spoken = idioms.find(analyzed);
        List<PhraseMatch<Fact>> matches = Idioms.meant(spoken, Meant.of(vocabulary.find(analyzed)));
        List<Mention> mentions = new ArrayList<>();
        List<PhraseMatch<Denial.Word>> denials = denial.find(analyzed);
        Set<Integer> denied = denial.deniedOf(analyzed, matches, denials);
        for (int i = 0; i < matches.size(); i++) {
            PhraseMatch<Fact> match = matches.get(i);
            Fact fact = denied.contains(i) ? denied(match.sense()) : match.sense();
            mentions.add(new Mention(fact, match.first(), match.last()));
        }
        Companions.tellApart(mentions);
        mentions.addAll(groupSize.of(analyzed, mentions));
        shortMessages.in(analyzed).ifPresent(fact -> mentions.add(new Mention(fact, 0, 0)));
        for (TimeExpression time : DanishTimes.find(analyzed.text(), today)) {
            TimeMeant.of(time, today).ifPresent(date -> mentions.add(mention(analyzed, denials, time, date)));
        }
        boolean[] unknown = unknownTopic.unknown(analyzed, mentions);
        if (UnknownTopic.isEnough(unknown)) {
            mentions.add(new Mention(Fact.said(FactKind.TOPIC, "unknown"), 0, 0));
        } else if (UnknownTopic.isOne(analyzed, unknown)) {
            mentions.add(new Mention(Fact.said(FactKind.TOPIC, "one-unknown"), 0, 0));
        } else if (UnknownTopic.isPlain(unknown)) {
            mentions.add(new Mention(Fact.said(FactKind.TOPIC, "plain"), 0, 0));
        }
        List<Mention> openings = foreignTopic.openings(analyzed, mentions, unknown);
        if (!openings.isEmpty()) {
            mentions.removeAll(openings);
            mentions.add(new Mention(Fact.said(FactKind.TOPIC, "foreign"), 0, 0));
        }
        removeWhatIsForeign(mentions);
        removeWhoseManagers(analyzed, mentions);
        removeWhatSigns(mentions);
        removeWhatIsARun(mentions);
        removeWhomAnOfferIsFor(mentions);
        removeWhatMeansNothing(mentions);
        wholeMessage.weigh(analyzed, Idioms.ofNoNeed(spoken), mentions);
        Set<Fact> facts = new LinkedHashSet<>();
        mentions.forEach(mention -> facts.add(mention.fact()));
        return new Understanding(List.copyOf(facts), mentions, analyzed.words().size());
    }

    private Mention mention(
            AnalyzedText analyzed, List<PhraseMatch<Denial.Word>> denials, TimeExpression time, PartialDate date) {
        Fact fact = Fact.said(FactKind.WHEN, text(date));
        int first = wordAt(analyzed, time.start());
        return new Mention(
                denial.isDenied(analyzed, first, denials) ? denied(fact) : fact,
                first,
                wordAt(analyzed, time.end() - 1));
    }

    /** In <i>så det er til chefer</i> the heads are those of the offer, not those who write. */
    private static void removeWhomAnOfferIsFor(List<Mention> mentions) {
        List<Mention> describing = mentions.stream()
                .filter(mention -> mention.fact().affirms(FactKind.ACT, "describes"))
                .toList();
        mentions.removeIf(mention -> mention.fact().kind() == FactKind.ROLE
                && describing.stream().anyMatch(other -> mention.first() == other.last() + 1));
    }

    /** <i>Hvad er</i> asks for the meaning of a word only where that word comes next: not in <i>hvad er fristen</i>. */
    private static void removeWhatMeansNothing(List<Mention> mentions) {
        List<Mention> needs = mentions.stream()
                .filter(mention -> mention.fact().kind() == FactKind.NEED)
                .toList();
        mentions.removeIf(mention -> mention.fact().affirms(FactKind.ASK, "meaning")
                && needs.stream()
                        .noneMatch(need -> need.first() > mention.first() && need.first() <= mention.last() + 2));
    }

    /** In <i>hold 3</i> the run is told; no kind of offer is named. */
    private static void removeWhatIsARun(List<Mention> mentions) {
        List<Mention> runs = mentions.stream()
                .filter(mention -> mention.fact().kind() == FactKind.RUN)
                .toList();
        mentions.removeIf(mention -> mention.fact().kind() == FactKind.KIND
                && runs.stream().anyMatch(run -> run.first() <= mention.first() && mention.last() <= run.last()));
    }

    /** A signature tells who writes and from where, and nothing of what is sought. */
    private static void removeWhatSigns(List<Mention> mentions) {
        int signature = mentions.stream()
                .filter(mention -> mention.fact().affirms(FactKind.ACT, "signature"))
                .mapToInt(Mention::first)
                .max()
                .orElse(Integer.MAX_VALUE);
        mentions.removeIf(mention -> mention.first() > signature
                && mention.fact().kind() != FactKind.ROLE
                && mention.fact().kind() != FactKind.MUNICIPALITY);
    }

    /** In <i>rådgivernes ledere</i> the managers are meant, not the advisers. */
    private static void removeWhoseManagers(AnalyzedText text, List<Mention> mentions) {
        List<Mention> roles = mentions.stream()
                .filter(mention -> mention.fact().kind() == FactKind.ROLE)
                .toList();
        mentions.removeIf(mention -> mention.fact().kind() == FactKind.ROLE
                && text.words().get(mention.last()).folded().endsWith("nes")
                && roles.stream().anyMatch(other -> other.first() == mention.last() + 1));
    }

    /** What stands on the same words as a foreign topic names nothing of ours: a byggesagsbehandler is no caseworker. */
    private static void removeWhatIsForeign(List<Mention> mentions) {
        List<Mention> foreign = mentions.stream()
                .filter(mention -> mention.fact().affirms(FactKind.TOPIC, "foreign") && mention.last() > 0)
                .toList();
        mentions.removeIf(mention -> !mention.fact().affirms(FactKind.TOPIC, "foreign")
                && foreign.stream()
                        .anyMatch(other -> other.first() <= mention.first() && mention.last() <= other.last()));
    }

    private static Fact denied(Fact fact) {
        return fact.kind() == FactKind.ACT || fact.kind() == FactKind.ASK || fact.kind() == FactKind.TOPIC
                ? fact
                : new Fact(fact.kind(), fact.value(), Fact.Strength.DENIED);
    }

    private static String text(PartialDate date) {
        String text = date.toString();
        return text.length() <= 40 ? text : date.earliest().toString();
    }

    private static int wordAt(AnalyzedText text, int offset) {
        for (int i = 0; i < text.words().size(); i++) {
            if (text.words().get(i).end() > offset) {
                return i;
            }
        }
        return Math.max(0, text.words().size() - 1);
    }
}
