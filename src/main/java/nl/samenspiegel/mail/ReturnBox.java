package nl.samenspiegel.mail;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.env.Environment;

import jakarta.inject.Singleton;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.search.FlagTerm;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Consumer;

/// The mailbox to which undeliverable mail comes back, read over IMAP; there is none where the
/// settings name no server.
@Singleton
@Requires(property = "samenspiegel.bounce.imap.host", pattern = ".+")
public final class ReturnBox {

    private static final Logger LOG = LoggerFactory.getLogger(ReturnBox.class);
    private static final int MOST_AT_ONCE = 200;

    private final SettingsText settings;
    private final String protocol;

    ReturnBox(Environment environment) {
        this.settings = new SettingsText(environment, "samenspiegel.bounce.imap");
        this.protocol = settings.get("security", "tls").equals("none") ? "imap" : "imaps";
    }

    /// Gives the notices that were not read yet to `reader`, at most 200, and removes them: they
    /// hold the mail that came back. Other mail stays, marked as read. Returns how many there were.
    ///
    /// A mailbox that cannot be read is written to the log and tried again the next time.
    public int read(Consumer<Returned> reader) {
        try (Store store = Session.getInstance(properties()).getStore(protocol)) {
            store.connect(
                    settings.get("host", ""),
                    settings.get("user", ""),
                    settings.secret("password"));
            try (Folder folder = store.getFolder(settings.get("folder", "INBOX"))) {
                folder.open(Folder.READ_WRITE);
                return read(folder, reader);
            }
        } catch (MessagingException | IOException fault) {
            LOG.warn("the mailbox of returned mail cannot be read: {}", fault.getClass().getName());
            return 0;
        }
    }

    private static int read(Folder folder, Consumer<Returned> reader)
            throws MessagingException, IOException {
        int notices = 0;
        Message[] unread = folder.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false));
        for (int i = 0; i < Math.min(unread.length, MOST_AT_ONCE); i++) {
            Optional<Returned> returned = ReturnNotice.parse(unread[i]);
            if (returned.isPresent()) {
                reader.accept(returned.get());
                unread[i].setFlag(Flags.Flag.DELETED, true);
                notices++;
            } else {
                unread[i].setFlag(Flags.Flag.SEEN, true);
            }
        }
        return notices;
    }

    private Properties properties() {
        var properties = new Properties();
        String prefix = "mail.%s.".formatted(protocol);
        properties.put(
                prefix + "port", settings.get("port", protocol.equals("imap") ? "143" : "993"));
        properties.put(prefix + "ssl.checkserveridentity", "true");
        properties.put(prefix + "connectiontimeout", "10000");
        properties.put(prefix + "timeout", "20000");
        properties.put(prefix + "writetimeout", "20000");
        return properties;
    }
}
