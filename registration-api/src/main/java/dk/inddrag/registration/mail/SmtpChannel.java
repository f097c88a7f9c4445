package dk.inddrag.registration.mail;

import dk.inddrag.registration.spi.AddressRefusedException;
import dk.inddrag.registration.spi.DeliveryFailedException;
import dk.inddrag.registration.spi.Letter;
import dk.inddrag.registration.spi.MessageChannel;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;

/**
 * Sends letters to a mail server over SMTP: plain text, HTML, and the calendar file as an invitation that mail programs
 * know. The Message-ID is made from the id of the letter and is the same when it is sent again. Thread-safe.
 */
public final class SmtpChannel implements MessageChannel {

    // RFC 3463, section 3.2: X.1.XXX is the status of an address.
    private static final Pattern BAD_ADDRESS = Pattern.compile("\\b55[0-9][ -]5\\.1\\.[0-9]");

    private final Session session;
    private final String from;
    private final Clock clock;

    private SmtpChannel(Session session, String from, Clock clock) {
        this.session = session;
        this.from = from;
        this.clock = clock;
    }

    /**
     * A channel to a mail server that takes letters from this host without a login, as the relays inside municipalities
     * do. STARTTLS is used where the server has it.
     *
     * @param host its name, not null
     * @param port its port
     * @param from the address of the sender, not null
     * @param clock the time put on letters, not null
     * @return the channel, not null
     */
    public static SmtpChannel of(String host, int port, String from, Clock clock) {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.host", host);
        properties.setProperty("mail.smtp.port", Integer.toString(port));
        properties.setProperty("mail.smtp.starttls.enable", "true");
        properties.setProperty("mail.smtp.connectiontimeout", "10000");
        properties.setProperty("mail.smtp.timeout", "10000");
        properties.setProperty("mail.smtp.writetimeout", "10000");
        return new SmtpChannel(Session.getInstance(properties), from, clock);
    }

    @Override
    public void send(Letter letter) throws DeliveryFailedException {
        try {
            Transport.send(message(letter));
        } catch (AddressException e) {
            throw new AddressRefusedException("The address of a letter cannot be read. Maybe it is mistyped");
        } catch (SendFailedException e) {
            throw ofServer(e);
        } catch (MessagingException e) {
            // What a mail server says holds the address.
            throw new DeliveryFailedException("The mail server did not take a letter: "
                    + e.getClass().getSimpleName() + ". Maybe it is down, or an address is mistyped");
        }
    }

    /**
     * A server that knows no such address says so for good. Not every 550 is that: a relay that lets nobody through, because it
     * is set up wrong, must lose no letter.
     */
    private static DeliveryFailedException ofServer(SendFailedException e) {
        for (Exception each = e; each instanceof MessagingException link; each = link.getNextException()) {
            if (BAD_ADDRESS.matcher(String.valueOf(each.getMessage())).find()) {
                return new AddressRefusedException("The mail server knows no such address. Maybe it is mistyped");
            }
        }
        return new DeliveryFailedException("The mail server did not take a letter. Maybe it is busy, or set up wrong");
    }

    private MimeMessage message(Letter letter) throws MessagingException {
        MimeMessage message = new Identified(session, "<" + letter.id() + "@inddrag>");
        message.setFrom(new InternetAddress(from, true));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.to(), true));
        message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(clock.instant()));
        message.setContent(content(letter));
        return message;
    }

    /** Mail programs look for one invitation beside the words (RFC 6047, section 2.4); the others are files to open. */
    private static MimeMultipart content(Letter letter) throws MessagingException {
        MimeMultipart words = new MimeMultipart("alternative");
        words.addBodyPart(part(letter.text(), "text/plain; charset=utf-8"));
        words.addBodyPart(part(letter.html(), "text/html; charset=utf-8"));
        List<Letter.CalendarFile> calendars = letter.calendars();
        if (calendars.isEmpty()) {
            return words;
        }
        words.addBodyPart(calendar(calendars.get(0)));
        if (calendars.size() == 1) {
            return words;
        }
        MimeBodyPart first = new MimeBodyPart();
        first.setContent(words);
        MimeMultipart all = new MimeMultipart("mixed", first);
        for (int i = 1; i < calendars.size(); i++) {
            MimeBodyPart file = calendar(calendars.get(i));
            file.setFileName("kalender-" + (i + 1) + ".ics");
            all.addBodyPart(file);
        }
        return all;
    }

    private static MimeBodyPart calendar(Letter.CalendarFile file) throws MessagingException {
        return part(file.text(), "text/calendar; charset=utf-8; method=" + file.method());
    }

    private static MimeBodyPart part(String text, String type) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setContent(text, type);
        return part;
    }

    /** Jakarta Mail makes up a Message-ID unless it is asked for one. */
    private static final class Identified extends MimeMessage {
        private final String id;

        Identified(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
