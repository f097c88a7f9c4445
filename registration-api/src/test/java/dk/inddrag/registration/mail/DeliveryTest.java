package dk.inddrag.registration.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import dk.inddrag.core.OfferId;
import dk.inddrag.core.Role;
import dk.inddrag.core.catalogue.Catalogue;
import dk.inddrag.registration.Actor;
import dk.inddrag.registration.Organiser;
import dk.inddrag.registration.Participant;
import dk.inddrag.registration.RegistrationOutcome.Confirmed;
import dk.inddrag.registration.RegistrationRequest;
import dk.inddrag.registration.Seat;
import dk.inddrag.registration.Team;
import dk.inddrag.registration.contract.SetClock;
import dk.inddrag.registration.desk.DeliveryReport;
import dk.inddrag.registration.desk.PostOffice;
import dk.inddrag.registration.desk.RegistrationDesk;
import dk.inddrag.registration.spi.RegistrationStore;
import dk.inddrag.registration.store.Stores;
import jakarta.mail.BodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeliveryTest {

    private static final OfferId COURSE = OfferId.of("temaforloeb-2023");
    private static final String RUN = "start-8-november";

    private final SetClock clock = new SetClock(Instant.parse("2023-06-07T09:00:00Z"));
    private final RegistrationStore store = Stores.inMemory(clock);
    private final RegistrationDesk desk =
            RegistrationDesk.of(Catalogue.bundled(), store, () -> Actor.ofOrganiser("organiser-1"));
    private final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private PostOffice office;

    @BeforeEach
    void start() {
        server.start();
        office = PostOffice.of(
                Catalogue.bundled(),
                store,
                SmtpChannel.of("127.0.0.1", server.getSmtp().getPort(), "tilmelding@inddrag.example", clock),
                new Organiser("Tilmelding", "tilmelding@inddrag.example"),
                clock);
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private String registered() {
        Seat seat = new Seat(Role.STAFF, Optional.of(new Participant("Åse Østergård", "aase@kommune.example")));
        Team team = new Team(Optional.of("0657"), List.of(seat, Seat.unnamed(Role.STAFF)));
        return ((Confirmed) desk.register(new RegistrationRequest("key-1", COURSE, Optional.of(RUN), team)))
                .reference();
    }

    /** The words, the words as HTML, the invitation beside them, and the other calendar files. */
    private static String part(MimeMessage message, int number) throws Exception {
        MimeMultipart all = (MimeMultipart) message.getContent();
        MimeMultipart words = (MimeMultipart) all.getBodyPart(0).getContent();
        BodyPart part = number < words.getCount() ? words.getBodyPart(number) : all.getBodyPart(number - 2);
        return new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8).replace("\r\n ", "");
    }

    @Test
    void a_confirmation_reaches_a_real_mail_server_in_both_languages_with_its_calendar() throws Exception {
        String reference = registered();
        assertThat(office.deliver(10)).isEqualTo(new DeliveryReport(1, 0, 0, 0));
        MimeMessage message = server.getReceivedMessages()[0];
        assertThat(message.getSubject()).startsWith(reference + ": ");
        assertThat(message.getMessageID()).isEqualTo("<temaforloeb-2023.1.1@inddrag>");
        assertThat(part(message, 0))
                .contains("I er tilmeldt")
                .contains("You are registered")
                .contains(reference);
        assertThat(part(message, 1)).contains("<div lang=\"da\">").contains("<div lang=\"en\">");
        assertThat(part(message, 2))
                .contains("METHOD:REQUEST")
                .contains("UID:" + reference + ".1@inddrag")
                .contains("SEQUENCE:0")
                .contains("DTSTART;VALUE=DATE:20231108")
                .contains("DTEND;VALUE=DATE:20231109")
                .contains("DTSTAMP:20230607T090000Z");
        assertThat(office.deliver(10)).isEqualTo(new DeliveryReport(0, 0, 0, 0));
    }

    @Test
    void the_deadline_stands_in_its_zone_whose_rules_come_along() throws Exception {
        String reference = registered();
        office.deliver(10);
        assertThat(part(server.getReceivedMessages()[0], 3))
                .contains(
                        "UID:" + reference + ".deadline@inddrag",
                        "DTSTART;TZID=Europe/Copenhagen:20230609T100000\r\n",
                        "TRANSP:TRANSPARENT",
                        String.join(
                                "\r\n",
                                "BEGIN:DAYLIGHT",
                                "DTSTART:19960331T020000",
                                "TZOFFSETFROM:+0100",
                                "TZOFFSETTO:+0200",
                                "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3",
                                "END:DAYLIGHT"),
                        String.join(
                                "\r\n",
                                "BEGIN:STANDARD",
                                "DTSTART:19961027T030000",
                                "TZOFFSETFROM:+0200",
                                "TZOFFSETTO:+0100",
                                "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10",
                                "END:STANDARD"));
    }

    @Test
    void a_change_and_a_cancellation_replace_what_is_in_the_calendar() throws Exception {
        String reference = registered();
        office.deliver(10);
        assertThat(desk.organiser().reissue(COURSE, RUN)).isEqualTo(1);
        office.deliver(10);
        assertThat(desk.organiser().cancelRun(COURSE, RUN)).isEqualTo(1);
        office.deliver(10);
        MimeMessage[] messages = server.getReceivedMessages();
        assertThat(messages).hasSize(3);
        assertThat(part(messages[2], 2))
                .contains("METHOD:CANCEL")
                .contains("UID:" + reference + ".1@inddrag")
                .contains("SEQUENCE:2")
                .contains("STATUS:CANCELLED");
    }

    @Test
    void a_server_that_is_down_delays_a_letter_and_loses_none() {
        registered();
        server.stop();
        assertThat(office.deliver(10)).isEqualTo(new DeliveryReport(0, 0, 0, 1));
        assertThat(office.deliver(10)).isEqualTo(new DeliveryReport(0, 0, 0, 0));
        server.start();
        clock.set(clock.instant().plusSeconds(60));
        PostOffice again = PostOffice.of(
                Catalogue.bundled(),
                store,
                SmtpChannel.of("127.0.0.1", server.getSmtp().getPort(), "tilmelding@inddrag.example", clock),
                new Organiser("Tilmelding", "tilmelding@inddrag.example"),
                clock);
        assertThat(again.deliver(10)).isEqualTo(new DeliveryReport(1, 0, 0, 0));
        assertThat(GreenMailUtil.getBody(server.getReceivedMessages()[0])).isNotBlank();
    }
}
