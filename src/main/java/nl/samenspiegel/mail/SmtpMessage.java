package nl.samenspiegel.mail;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;

import org.eclipse.angus.mail.smtp.SMTPMessage;

import java.io.UnsupportedEncodingException;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/// A letter as Jakarta Mail wants it.
final class SmtpMessage extends SMTPMessage {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final String id;

    private SmtpMessage(Session session, String id) {
        super(session);
        this.id = id;
    }

    /// Returns the message of `letter`.
    ///
    /// @throws AddressException if an address cannot exist
    static SmtpMessage of(Session session, Letter letter) throws MessagingException {
        InternetAddress from = address(letter.from());
        String domain = from.getAddress().substring(from.getAddress().lastIndexOf('@') + 1);
        var message = new SmtpMessage(session, "<%s@%s>".formatted(letter.id(), domain));
        message.setEnvelopeFrom(letter.envelopeSender());
        message.setFrom(from);
        if (letter.replyTo() != null) {
            message.setReplyTo(new InternetAddress[] {address(letter.replyTo())});
        }
        message.setRecipient(RecipientType.TO, address(letter.to()));
        message.setSubject(letter.subject(), UTF_8);
        for (Map.Entry<String, String> header : letter.headers().entrySet()) {
            message.setHeader(header.getKey(), header.getValue());
        }
        message.setContent(
                new MimeMultipart(
                        "alternative", part(letter.text(), "plain"), part(letter.html(), "html")));
        message.saveChanges();
        return message;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", id);
    }

    private static MimeBodyPart part(String text, String subtype) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(text.replace("\r\n", "\n").replace("\n", "\r\n"), UTF_8, subtype);
        return part;
    }

    private static InternetAddress address(Mailbox mailbox) throws AddressException {
        String given = mailbox.address();
        int at = given.lastIndexOf('@');
        if (at < 1 || !given.chars().limit(at).allMatch(SmtpMessage::isLocal)) {
            throw new AddressException("an address is local@domain");
        }
        try {
            String domain = IDN.toASCII(given.substring(at + 1), IDN.USE_STD3_ASCII_RULES);
            var address = new InternetAddress(given.substring(0, at) + "@" + domain, true);
            if (!mailbox.name().isEmpty()) {
                address.setPersonal(mailbox.name(), UTF_8);
            }
            return address;
        } catch (IllegalArgumentException malformed) {
            throw new AddressException("this domain cannot exist");
        } catch (UnsupportedEncodingException missing) {
            throw new IllegalStateException("this Java cannot do UTF-8", missing);
        }
    }

    /// Tells whether every mail server takes this character before the at sign.
    private static boolean isLocal(int character) {
        return character > ' ' && character < 0x7F && "\"(),:;<>@[\\]".indexOf(character) < 0;
    }
}
