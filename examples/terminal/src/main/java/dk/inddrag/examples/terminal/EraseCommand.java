package dk.inddrag.examples.terminal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dk.inddrag.core.Offer;
import dk.inddrag.core.catalogue.Catalogue;
import dk.inddrag.examples.terminal.screen.Style;
import dk.inddrag.examples.terminal.teams.ErasureJson;
import dk.inddrag.registration.PersonalField;
import dk.inddrag.registration.RetentionPolicy;
import dk.inddrag.registration.audit.ErasureReceipt;
import dk.inddrag.registration.desk.ErasureReport;
import dk.inddrag.registration.desk.PrivacyDesk;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code registrations erase}: erases the personal data whose time is up, or says which they are. */
@Command(name = "erase")
final class EraseCommand implements Callable<Integer> {
    private final Setting setting;

    @Option(names = "--offer", paramLabel = "${bundle:label.offer}", descriptionKey = "registrations.offer")
    private @Nullable String offer;

    @Option(names = "--dry-run", descriptionKey = "erase.dry-run")
    private boolean dryRun;

    @Option(
            names = "--keep-names",
            paramLabel = "${bundle:label.period}",
            descriptionKey = "erase.names",
            converter = PeriodReader.class)
    private @Nullable Period names;

    @Option(
            names = "--keep-emails",
            paramLabel = "${bundle:label.period}",
            descriptionKey = "erase.emails",
            converter = PeriodReader.class)
    private @Nullable Period emails;

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private AtOption at = new AtOption();

    @Mixin
    private CatalogueOption catalogue = new CatalogueOption();

    EraseCommand(Setting setting) {
        this.setting = setting;
    }

    @Override
    public Integer call() throws IOException {
        if (at.isGiven() && !dryRun) {
            // Nobody gets their names back that went because of a mistyped year.
            throw new CannotBeDoneException("error.erase.at");
        }
        Catalogue known = catalogue.catalogue();
        List<Offer> offers = offer == null ? known.offers() : List.of(OfferArgument.offer(known, offer));
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        boolean any = false;
        try (StoreOption.Opened opened =
                store.openExistingForOrganiser(known, at.clock(setting.host().clock()))) {
            PrivacyDesk privacy = opened.desk().organiser().privacy();
            for (Offer each : offers) {
                ErasureReport report =
                        dryRun ? privacy.dryRun(each.id(), policy()) : privacy.erase(each.id(), policy());
                if (report.due().isEmpty()) {
                    continue;
                }
                any = true;
                Optional<ErasureReceipt> receipt = dryRun ? Optional.empty() : last(privacy.receipts(each.id()));
                if (json) {
                    all.add(ErasureJson.of(report, receipt));
                } else {
                    show(each, report, receipt);
                }
            }
        }
        if (json) {
            setting.screen().json(all.toPrettyString());
        } else if (!any) {
            setting.screen().text(setting.texts().get("erase.none"));
        }
        return ExitCode.FINE;
    }

    private RetentionPolicy policy() {
        RetentionPolicy policy = RetentionPolicy.standard();
        if (names != null) {
            policy = policy.keeping(PersonalField.NAME, names);
        }
        return emails == null ? policy : policy.keeping(PersonalField.WORK_EMAIL, emails);
    }

    private static Optional<ErasureReceipt> last(List<ErasureReceipt> receipts) {
        return receipts.isEmpty() ? Optional.empty() : Optional.of(receipts.get(receipts.size() - 1));
    }

    private void show(Offer erased, ErasureReport report, Optional<ErasureReceipt> receipt) {
        setting.screen().text(Style.HEADING, erased.title().in(setting.texts().language()));
        setting.screen()
                .text(setting.texts()
                        .get(
                                dryRun ? "erase.would" : "erase.done",
                                report.references().size()));
        report.counts()
                .forEach((field, count) -> setting.screen()
                        .hanging(
                                Style.PLAIN,
                                "- ",
                                count + " × " + field.label().in(setting.texts().language())));
        receipt.ifPresent(each -> {
            setting.screen().text(setting.texts().get("erase.receipt"));
            setting.screen()
                    .line("  " + each.head().number() + ":" + each.head().hash());
        });
    }

    /** Reads a number of days, or a period: {@code 30}, {@code P6M}. */
    static final class PeriodReader implements ITypeConverter<Period> {
        @Override
        public Period convert(String text) {
            try {
                Period period = text.matches("[0-9]{1,5}") ? Period.ofDays(Integer.parseInt(text)) : Period.parse(text);
                if (period.isNegative()) {
                    throw new UnusableValueException("");
                }
                return period;
            } catch (DateTimeException e) {
                throw new UnusableValueException("");
            }
        }
    }
}
