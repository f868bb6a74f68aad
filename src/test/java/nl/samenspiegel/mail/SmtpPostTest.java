package nl.samenspiegel.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

import jakarta.mail.BodyPart;
import jakarta.mail.Multipart;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Collections;
import java.util.List;
import java.util.Map;

/// Against a real mail server, and one that refuses.
final class SmtpPostTest {

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void aLetterArrivesAsItWasWritten() throws Exception {
        Letter letter =
                letter(new Mailbox("Zoë Ünal-’t Hart", "zoe@school.example"), "Hoe gaat ’t?");

        Delivery delivery = post(server.getSmtp().getPort()).send(letter);

        assertThat(delivery).isEqualTo(new Delivery.Accepted());
        MimeMessage got = server.getReceivedMessages()[0];
        assertThat(got.getSubject()).isEqualTo("Hoe gaat ’t?");
        var to = (InternetAddress) got.getAllRecipients()[0];
        assertThat(to.getPersonal()).isEqualTo("Zoë Ünal-’t Hart");
        assertThat(to.getAddress()).isEqualTo("zoe@school.example");
        assertThat(got.getFrom()[0]).hasToString("De Brug <no-reply@scan.example>");
        assertThat(got.getReplyTo()[0]).hasToString("Samira <s@debrug.example>");
        assertThat(got.getMessageID()).isEqualTo("<abc123@scan.example>");
        assertThat(got.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(got.getHeader("Return-Path")).containsExactly("<bounce+x@scan.example>");
        assertThat(got.getHeader("Date")).hasSize(1);
        assertThat(got.isMimeType("multipart/alternative")).isTrue();
        var parts = (Multipart) got.getContent();
        assertThat(content(parts.getBodyPart(0), "text/plain")).isEqualTo("Één regel\nen nog een");
        assertThat(content(parts.getBodyPart(1), "text/html")).contains("<p>Één</p>");
    }

    @Test
    void severalLettersGoOverOneConnectionAndAfterARestOverANewOne() {
        SmtpPost post = post(server.getSmtp().getPort());

        Delivery first = post.send(letter(new Mailbox("", "a@school.example"), "1"));
        Delivery second = post.send(letter(new Mailbox("", "b@school.example"), "2"));
        post.rest();
        Delivery third = post.send(letter(new Mailbox("", "c@school.example"), "3"));

        assertThat(List.of(first, second, third)).containsOnly(new Delivery.Accepted());
        assertThat(server.getReceivedMessages()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anne\r\nBcc: everybody@elsewhere.example",
                "Anne\nSubject: other\n\nbody",
                "\"Anne\" <x@y.example>, Ben",
                "Anne\u2028Bcc: x@y.example",
                "Anne\u0000\u0007"
            })
    void aHostileNameOrTitleBreaksNoHeader(String hostile) throws Exception {
        Letter letter = letter(new Mailbox(hostile, "anne@school.example"), hostile);

        post(server.getSmtp().getPort()).send(letter);

        MimeMessage got = server.getReceivedMessages()[0];
        assertThat(got.getAllRecipients()).hasSize(1);
        assertThat(got.getHeader("Bcc")).isNull();
        assertThat(got.getHeader("Subject")).hasSize(1);
        assertThat(got.getSubject()).startsWith(hostile.substring(0, 4));
        assertThat(Collections.list(got.getAllHeaderLines()))
                .noneMatch(line -> line.startsWith("Bcc") || line.startsWith("body"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nobody",
                "@school.example",
                "a@",
                "a b@school.example",
                "a@school.example\r\nRCPT TO:<b@school.example>",
                "a>,<b@school.example",
                "josé@school.example",
                "a@-bad-.example"
            })
    void anAddressThatCannotExistIsRefusedForGood(String address) {
        Delivery delivery =
                post(server.getSmtp().getPort()).send(letter(new Mailbox("", address), "Hallo"));

        assertThat(delivery).isEqualTo(new Delivery.RefusedForGood("malformed address"));
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "550 5.1.1 no such user, for good 550 5.1.1",
        "550 unknown, for good 550",
        "553 5.1.3 bad address, for good 553 5.1.3",
        "450 4.2.0 greylisted, later 450 4.2.0",
        "452 too many, later 452",
        "550 5.7.1 relaying denied, later 550 5.7.1",
        "530 5.7.0 authentication required, later 530 5.7.0"
    })
    void onlyARefusalOfTheAddressItselfIsForGood(String reply, String meaning) throws Exception {
        try (var stubborn = new StubbornServer()) {
            stubborn.answer("a@school.example", reply);

            SmtpPost post = post(stubborn.port());
            Delivery refused = post.send(letter(new Mailbox("", "a@school.example"), "Hallo"));
            Delivery next = post.send(letter(new Mailbox("", "b@school.example"), "Hallo"));

            assertThat(written(refused)).isEqualTo(meaning);
            assertThat(next).isEqualTo(new Delivery.Accepted());
        }
    }

    @Test
    void whereNobodyAnswersItIsTriedLater() throws Exception {
        int port;
        try (var gone = new StubbornServer()) {
            port = gone.port();
        }

        Delivery delivery = post(port).send(letter(new Mailbox("", "a@school.example"), "Hallo"));

        assertThat(delivery).isEqualTo(new Delivery.TryLater("no answer"));
    }

    @Test
    void aServerThatCannotEncryptGetsNothingWhereThatIsAsked() {
        var settings = new SmtpSettings("127.0.0.1", server.getSmtp().getPort(), "", "", true);

        Delivery delivery =
                new SmtpPost(settings).send(letter(new Mailbox("", "a@school.example"), "Hallo"));

        assertThat(delivery).isInstanceOf(Delivery.TryLater.class);
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void aHeaderWithALineBreakIsNoHeader() {
        assertThatThrownBy(() ->
                        new Letter(
                                "a",
                                "a@b.example",
                                new Mailbox("", "a@b.example"),
                                null,
                                new Mailbox("", "a@b.example"),
                                "s",
                                "t",
                                "h",
                                Map.of("X-One", "a\r\nX-Two: b")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static SmtpPost post(int port) {
        return new SmtpPost(new SmtpSettings("127.0.0.1", port, "", "", false));
    }

    private static Letter letter(Mailbox to, String subject) {
        return new Letter(
                "abc123",
                "bounce+x@scan.example",
                new Mailbox("De Brug", "no-reply@scan.example"),
                new Mailbox("Samira", "s@debrug.example"),
                to,
                subject,
                "Één regel\nen nog een",
                "<p>Één</p>",
                Map.of("Auto-Submitted", "auto-generated"));
    }

    private static String content(BodyPart part, String type) throws Exception {
        assertThat(part.isMimeType(type)).isTrue();
        return part.getContent().toString().replace("\r\n", "\n");
    }

    private static String written(Delivery delivery) {
        return switch (delivery) {
            case Delivery.Accepted() -> "taken";
            case Delivery.RefusedForGood(String code) -> "for good " + code;
            case Delivery.TryLater(String code) -> "later " + code;
        };
    }
}
