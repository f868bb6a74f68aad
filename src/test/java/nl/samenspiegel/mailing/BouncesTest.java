package nl.samenspiegel.mailing;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;

import jakarta.mail.internet.MimeMessage;

import nl.samenspiegel.fieldwork.Addressees;
import nl.samenspiegel.fieldwork.GivenFieldwork;
import nl.samenspiegel.fieldwork.Invitation;
import nl.samenspiegel.fixture.Engine;
import nl.samenspiegel.fixture.Program;
import nl.samenspiegel.fixture.Replica;
import nl.samenspiegel.round.Round;
import nl.samenspiegel.secret.Label;
import nl.samenspiegel.store.Leases;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/// Mail that came back, in a real mailbox.
@Tag("db")
final class BouncesTest {

    private static final String NOTICE =
            """
            From: MAILER-DAEMON@relay.example
            To: <%1$s>
            Subject: Undelivered Mail Returned to Sender
            Auto-Submitted: auto-replied
            MIME-Version: 1.0
            Content-Type: multipart/report; report-type=delivery-status; boundary="border"

            --border
            Content-Type: text/plain

            This is the mail system. 550 5.1.1 is not what counts here.

            --border
            Content-Type: message/delivery-status

            Reporting-MTA: dns; relay.example
            Arrival-Date: Mon, 16 Nov 2026 10:00:00 +0100

            Final-Recipient: rfc822; eva@school.example
            Action: %2$s
            Status: %3$s
            Diagnostic-Code: smtp; said something

            --border
            Content-Type: message/rfc822

            Subject: Uitnodiging
            To: eva@school.example

            https://scan.example/u/0123

            --border--
            """;

    private final GreenMail server =
            new GreenMail(
                    new ServerSetup[] {
                        new ServerSetup(0, "127.0.0.1", "smtp"),
                        new ServerSetup(0, "127.0.0.1", "imap")
                    });
    private final GreenMailUser box;
    private final Program program;
    private final GivenMail given;
    private final Bounces bounces;
    private final Round round;

    BouncesTest() {
        server.start();
        this.box = server.setUser("bounce@scan.example", "bounce", "secret");
        this.program = Program.start(Engine.H2, settings());
        this.given = program.context().getBean(GivenMail.class);
        this.bounces = program.context().getBean(Bounces.class);
        this.round =
                program.context().getBean(GivenFieldwork.class).openRound("netwerkmeting", "1.0");
    }

    @AfterEach
    void stop() {
        program.close();
        server.stop();
    }

    @Test
    void theSenderOfTheEnvelopeTellsWhichMailCameBack() throws Exception {
        Invitation eva = given.person(round, "LRN", "Eva", "eva@school.example");
        Invitation ben = given.person(round, "LRN", "Ben", "ben@school.example");
        given.invite(round);
        given.deliver();
        String sender = sender("eva@school.example");

        box.deliver(message(NOTICE.formatted(sender, "failed", "5.1.1")));
        int read = bounces.read();

        assertThat(sender).matches("bounce\\+[0-9a-z]{52}@scan\\.example");
        assertThat(read).isOne();
        assertThat(given.mailing(eva)).isEqualTo("UNDELIVERABLE");
        assertThat(given.mailing(ben)).isEqualTo("WANTED");
        assertThat(server.getManagers().getImapHostManager().getInbox(box).getMessageCount())
                .isZero();
    }

    @Test
    void aDelayOrAPassingFailureChangesNothing() throws Exception {
        Invitation eva = given.person(round, "LRN", "Eva", "eva@school.example");
        box.deliver(message(NOTICE.formatted(verp(eva), "delayed", "4.4.1")));
        box.deliver(message(NOTICE.formatted(verp(eva), "failed", "4.4.7")));
        box.deliver(message(NOTICE.formatted(verp(eva), "delivered", "2.0.0")));

        int read = bounces.read();

        assertThat(read).isEqualTo(3);
        assertThat(given.mailing(eva)).isEqualTo("WANTED");
    }

    @Test
    void aNoticeThatSomebodyMadeUpChangesNothing() throws Exception {
        Invitation eva = given.person(round, "LRN", "Eva", "eva@school.example");
        String code = program.context().getBean(MailCodes.class).of(Label.UNSUBSCRIBE, eva.id());
        box.deliver(
                message(
                        NOTICE.formatted(
                                "bounce+%s@scan.example".formatted(code), "failed", "5.1.1")));

        bounces.read();

        assertThat(given.mailing(eva)).isEqualTo("WANTED");
    }

    @Test
    void otherMailStaysAndIsReadOnce() throws Exception {
        Invitation eva = given.person(round, "LRN", "Eva", "eva@school.example");
        GreenMailUtil.sendTextEmail(
                "bounce@scan.example",
                "eva@school.example",
                "Afwezig: 5.1.1",
                "Ik ben er niet.",
                server.getSmtp().getServerSetup());

        int read = bounces.read() + bounces.read();

        assertThat(read).isZero();
        assertThat(given.mailing(eva)).isEqualTo("WANTED");
        assertThat(server.getManagers().getImapHostManager().getInbox(box).getMessageCount())
                .isOne();
    }

    @Test
    void whoeverAskedForNoMoreMailStaysSo() throws Exception {
        Invitation eva = given.person(round, "LRN", "Eva", "eva@school.example");
        program.context().getBean(Addressees.class).stop(eva.id());
        box.deliver(message(NOTICE.formatted(verp(eva), "failed", "5.1.1")));

        bounces.read();

        assertThat(given.mailing(eva)).isEqualTo("STOPPED");
    }

    @Test
    void oneServerReadsAtATime() throws Exception {
        Invitation eva = given.person(round, "LRN", "Eva", "eva@school.example");
        box.deliver(message(NOTICE.formatted(verp(eva), "failed", "5.1.1")));

        int meanwhile;
        try (Replica other = Replica.on(program.database(), settings())) {
            other.context().getBean(Leases.class).hold("returned-mail", Duration.ofMinutes(1));
            meanwhile = bounces.read();
            other.context().getBean(Leases.class).give("returned-mail");
        }

        assertThat(meanwhile).isZero();
        assertThat(bounces.read()).isOne();
    }

    private Map<String, Object> settings() {
        Map<String, Object> settings = new HashMap<>();
        settings.put("samenspiegel.instruments", "src/test/resources/instruments");
        settings.put("samenspiegel.smtp.host", "127.0.0.1");
        settings.put("samenspiegel.smtp.port", server.getSmtp().getPort());
        settings.put("samenspiegel.smtp.security", "none");
        settings.put("samenspiegel.smtp.from", "no-reply@scan.example");
        settings.put("samenspiegel.bounce.address", "bounce@scan.example");
        settings.put("samenspiegel.bounce.imap.host", "127.0.0.1");
        settings.put("samenspiegel.bounce.imap.port", server.getImap().getPort());
        settings.put("samenspiegel.bounce.imap.security", "none");
        settings.put("samenspiegel.bounce.imap.user", "bounce");
        settings.put("samenspiegel.bounce.imap.password", "secret");
        return settings;
    }

    private String sender(String recipient) throws Exception {
        for (MimeMessage mail : server.getReceivedMessages()) {
            if (mail.getAllRecipients()[0].toString().contains(recipient)) {
                return mail.getHeader("Return-Path", null).replaceAll("[<>]", "");
            }
        }
        throw new AssertionError("no mail to " + recipient);
    }

    private String verp(Invitation invitation) {
        return "bounce+%s@scan.example"
                .formatted(
                        program.context()
                                .getBean(MailCodes.class)
                                .of(Label.BOUNCE, invitation.id()));
    }

    private static MimeMessage message(String text) {
        return GreenMailUtil.newMimeMessage(text.replace("\n", "\r\n"));
    }
}
