package nl.samenspiegel.mail;

import java.util.regex.Pattern;

/// Somebody who sends or gets mail.
///
/// @param name as shown beside the address, or empty; what would break a header is taken out of it
/// @param address as it was given; whether it can exist is seen when mail is handed over
public record Mailbox(String name, String address) {

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]+");

    public Mailbox {
        name = oneLine(name);
    }

    /// Returns `text` on one line: every run of control characters is one space.
    static String oneLine(String text) {
        return CONTROL.matcher(text).replaceAll(" ").strip();
    }
}
