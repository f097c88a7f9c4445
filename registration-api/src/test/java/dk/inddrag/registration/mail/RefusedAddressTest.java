package dk.inddrag.registration.mail;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.inddrag.registration.contract.SetClock;
import dk.inddrag.registration.spi.AddressRefusedException;
import dk.inddrag.registration.spi.DeliveryFailedException;
import dk.inddrag.registration.spi.Letter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a mail server answers to an address, by a server that answers only that. */
class RefusedAddressTest {

    private static final Letter LETTER =
            new Letter("course.1.1", "bo@kommune.example", "T-1", "Hej", "<p>Hej</p>", List.of());

    private static void sendTo(Letter letter, String answer) throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread thread = new Thread(() -> serve(server, answer));
            thread.setDaemon(true);
            thread.start();
            SmtpChannel.of(
                            "127.0.0.1",
                            server.getLocalPort(),
                            "tilmelding@inddrag.example",
                            new SetClock(Instant.parse("2023-06-07T09:00:00Z")))
                    .send(letter);
        }
    }

    private static void serve(ServerSocket server, String answer) {
        try (Socket socket = server.accept();
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
                PrintWriter out = new PrintWriter(socket.getOutputStream(), true, StandardCharsets.US_ASCII)) {
            out.print("220 test\r\n");
            out.flush();
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                out.print((line.startsWith("RCPT") ? answer : "250 ok") + "\r\n");
                out.flush();
            }
        } catch (IOException e) {
            // The test is over.
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"550 5.1.1 <bo@kommune.example>: User unknown", "550 5.1.10 Recipient not found", "553 5.1.3 Bad"
            })
    void an_address_that_nobody_has_is_refused_for_good_without_being_named(String answer) {
        assertThatThrownBy(() -> sendTo(LETTER, answer))
                .isInstanceOf(AddressRefusedException.class)
                .hasMessageNotContaining("@")
                .hasNoCause();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "550 5.7.1 Unable to relay",
                "554 5.7.54 Unable to relay recipient",
                "550 no reason",
                "450 4.1.1 Later",
                "452 4.2.2 Full"
            })
    void all_else_is_tried_again_a_relay_that_is_set_up_wrong_among_it(String answer) {
        assertThatThrownBy(() -> sendTo(LETTER, answer))
                .isInstanceOf(DeliveryFailedException.class)
                .isNotInstanceOf(AddressRefusedException.class)
                .hasMessageNotContaining("@");
    }

    @Test
    void an_address_that_cannot_be_read_is_refused_for_good() {
        Letter letter = new Letter("course.1.1", "a b@kommune.example", "T-1", "Hej", "<p>Hej</p>", List.of());
        assertThatThrownBy(() -> sendToNobody(letter)).isInstanceOf(AddressRefusedException.class);
    }

    private static void sendToNobody(Letter letter) throws DeliveryFailedException {
        SmtpChannel.of(
                        "127.0.0.1",
                        1,
                        "tilmelding@inddrag.example",
                        new SetClock(Instant.parse("2023-06-07T09:00:00Z")))
                .send(letter);
    }
}
