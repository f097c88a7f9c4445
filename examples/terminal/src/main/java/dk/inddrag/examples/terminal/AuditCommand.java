package dk.inddrag.examples.terminal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dk.inddrag.core.Offer;
import dk.inddrag.core.catalogue.Catalogue;
import dk.inddrag.examples.terminal.screen.Style;
import dk.inddrag.registration.audit.AuditEntry;
import dk.inddrag.registration.audit.AuditHead;
import dk.inddrag.registration.audit.AuditTrail;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code audit}: looks at the audit trail. */
@Command(name = "audit")
final class AuditCommand implements Callable<Integer> {
    private final Setting setting;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    AuditCommand(Setting setting) {
        this.setting = setting;
    }

    @Override
    public Integer call() {
        setting.complain("error.subcommand", "audit verify");
        spec.commandLine().usage(spec.commandLine().getErr());
        return ExitCode.USAGE;
    }

    /** {@code audit verify}: whether the trail of each offer is whole. */
    @Command(name = "verify")
    int verify(
            @Option(names = "--offer", paramLabel = "${bundle:label.offer}", descriptionKey = "registrations.offer")
                    @Nullable
                    String offer,
            @Option(
                            names = "--head",
                            paramLabel = "12:ab34…",
                            descriptionKey = "audit.head",
                            converter = HeadReader.class)
                    @Nullable
                    AuditHead head,
            @Option(names = "--json", descriptionKey = "option.json") boolean json,
            @Mixin StoreOption store,
            @Mixin CatalogueOption catalogue)
            throws IOException {
        Catalogue known = catalogue.catalogue();
        if (head != null && offer == null) {
            throw new CannotBeDoneException("error.head");
        }
        List<Offer> offers = offer == null ? known.offers() : List.of(OfferArgument.offer(known, offer));
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        boolean whole = true;
        try (StoreOption.Opened opened =
                store.openExistingForOrganiser(known, setting.host().clock())) {
            for (Offer each : offers) {
                AuditTrail trail = opened.desk().organiser().audit(each.id());
                Optional<Long> broken = trail.firstBroken(Optional.ofNullable(head));
                whole &= broken.isEmpty();
                if (json) {
                    add(all, each, trail, broken);
                } else if (!trail.entries().isEmpty() || broken.isPresent()) {
                    show(each, trail, broken);
                }
            }
        }
        if (json) {
            setting.screen().json(all.toPrettyString());
        }
        return whole ? ExitCode.FINE : ExitCode.PROBLEMS;
    }

    private void show(Offer offer, AuditTrail trail, Optional<Long> broken) {
        String id = offer.id().value();
        if (broken.isPresent()) {
            setting.screen().text(Style.ALERT, setting.texts().get("audit.broken", id, broken.get()));
        } else {
            AuditHead end = end(trail);
            setting.screen()
                    .text(setting.texts().get("audit.whole", id, trail.entries().size()));
            setting.screen().line("  " + end.number() + ":" + end.hash());
        }
    }

    private static void add(ArrayNode all, Offer offer, AuditTrail trail, Optional<Long> broken) {
        AuditHead end = end(trail);
        all.addObject()
                .put("offer", offer.id().value())
                .put("entries", trail.entries().size())
                .put("whole", broken.isEmpty())
                .put("firstBroken", broken.orElse(null))
                .put("head", end.number() + ":" + end.hash());
    }

    private static AuditHead end(AuditTrail trail) {
        List<AuditEntry> entries = trail.entries();
        return entries.isEmpty()
                ? AuditHead.NONE
                : entries.get(entries.size() - 1).head();
    }

    /** Reads a number and a hash: {@code 12:ab34…}. */
    static final class HeadReader implements ITypeConverter<AuditHead> {
        @Override
        public AuditHead convert(String text) {
            if (!text.matches("[0-9]{1,18}:[0-9a-f]{64}")) {
                throw new TypeConversionException("no head");
            }
            int colon = text.indexOf(':');
            return new AuditHead(Long.parseLong(text.substring(0, colon)), text.substring(colon + 1));
        }
    }
}
