package nl.samenspiegel.mail;

import io.micronaut.context.annotation.Requires;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;

import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Hands mail to the server that the settings name, over one connection that is kept between mails.
@Singleton
@Requires(property = "samenspiegel.smtp.host", pattern = ".+")
final class SmtpPost implements Post {

    private static final Logger LOG = LoggerFactory.getLogger(SmtpPost.class);
    private static final Pattern ENHANCED =
            Pattern.compile("\\b([245])\\.(\\d{1,3})\\.\\d{1,3}\\b");

    private final SmtpSettings settings;
    private final Session session;
    private @Nullable Transport transport;

    SmtpPost(SmtpSettings settings) {
        this.settings = settings;
        this.session = Session.getInstance(settings.properties());
    }

    @Override
    public synchronized Delivery send(Letter letter) {
        try {
            SMTPMessage message = SmtpMessage.of(session, letter);
            connected().sendMessage(message, message.getAllRecipients());
            return new Delivery.Accepted();
        } catch (AddressException malformed) {
            return new Delivery.RefusedForGood("malformed address");
        } catch (MessagingException fault) {
            rest();
            Delivery delivery = delivery(fault);
            LOG.info("a mail was not taken: {}", delivery);
            return delivery;
        }
    }

    @Override
    @PreDestroy
    public synchronized void rest() {
        Transport open = transport;
        transport = null;
        if (open != null) {
            try {
                open.close();
            } catch (MessagingException gone) {
                LOG.debug("the mail server was gone already");
            }
        }
    }

    private Transport connected() throws MessagingException {
        Transport open = transport;
        if (open == null || !open.isConnected()) {
            open = session.getTransport("smtp");
            transport = open;
            if (settings.user().isEmpty()) {
                open.connect();
            } else {
                open.connect(settings.user(), settings.password());
            }
        }
        return open;
    }

    /// Returns what a fault means. Only a 5xx on the address itself is for good: a server also
    /// answers so when it relays for nobody or wants a password (5.7.x, 530), and that is a matter
    /// of the settings and not of the person.
    static Delivery delivery(MessagingException fault) {
        String code = Delivery.TryLater.NO_ANSWER;
        for (@Nullable Exception each = fault; each != null; each = next(each)) {
            if (each instanceof SMTPAddressFailedException refused) {
                int answer = refused.getReturnCode();
                code = code(answer, refused.getMessage());
                boolean policy = answer == 530 || answer == 535 || code.contains(" 5.7.");
                return answer >= 500 && !policy
                        ? new Delivery.RefusedForGood(code)
                        : new Delivery.TryLater(code);
            } else if (each instanceof SMTPSenderFailedException refused) {
                code = code(refused.getReturnCode(), refused.getMessage());
            } else if (each instanceof SMTPSendFailedException refused) {
                code = code(refused.getReturnCode(), refused.getMessage());
            }
        }
        return new Delivery.TryLater(code);
    }

    private static @Nullable Exception next(Exception fault) {
        return fault instanceof MessagingException chained ? chained.getNextException() : null;
    }

    private static String code(int answer, @Nullable String message) {
        Matcher found = ENHANCED.matcher(message == null ? "" : message);
        return found.find() ? "%d %s".formatted(answer, found.group()) : Integer.toString(answer);
    }
}
