package nl.samenspiegel.mail;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/// One mail, ready to be handed over.
///
/// @param id names the mail for ever: handed over twice it has the same `Message-ID`, by which a
///   receiver may know it again; letters and digits
/// @param envelopeSender the address to which it comes back if it cannot be delivered
/// @param from who it says to come from
/// @param replyTo who gets an answer; null if that is `from`
/// @param to who gets it
/// @param subject what would break a header is taken out of it
/// @param text the mail for a program that shows no HTML
/// @param html the same as an HTML document
/// @param headers more headers, by name
public record Letter(
        String id,
        String envelopeSender,
        Mailbox from,
        @Nullable Mailbox replyTo,
        Mailbox to,
        String subject,
        String text,
        String html,
        Map<String, String> headers) {

    public Letter {
        if (!id.matches("[0-9A-Za-z]{1,64}")) {
            throw new IllegalArgumentException("a mail is named by letters and digits");
        }
        subject = Mailbox.oneLine(subject);
        headers = Map.copyOf(headers);
        headers.forEach((name, content) -> {
            if (!name.matches("[A-Za-z-]+") || content.chars().anyMatch(Character::isISOControl)) {
                throw new IllegalArgumentException("header %s is no header".formatted(name));
            }
        });
    }

    /// Returns a stand-in: nothing of a mail is written to any log.
    @Override
    public String toString() {
        return "Letter[%s]".formatted(id);
    }
}
