package nl.samenspiegel.mailing;

import nl.samenspiegel.web.Form;
import nl.samenspiegel.web.FormReader;
import nl.samenspiegel.web.Parsed;
import nl.samenspiegel.web.Texts;

import java.util.List;

/// The text of a mail as a coordinator typed it.
///
/// @param subject as typed
/// @param body as typed, lines end with `\n`
public record MailTextForm(String subject, String body) {

    static MailTextForm of(MailText text) {
        return new MailTextForm(text.subject(), text.body());
    }

    static MailTextForm typed(Form form) {
        return new MailTextForm(
                form.text("subject"), form.text("body").replace("\r\n", "\n").replace('\r', '\n'));
    }

    /// Returns the text as it stands, whether or not it can be used: for showing what it looks
    /// like.
    MailText asTyped() {
        return new MailText(subject, body);
    }

    /// Returns the text, or what is wrong with it.
    static Parsed<MailText> parse(Form form, Texts texts) {
        MailTextForm typed = typed(form);
        FormReader reader = form.read(texts);
        reader.text("subject", MailText.LONGEST_SUBJECT, "mailing.text.noSubject");
        checkPlaces(reader, "subject", typed.subject());
        if (typed.subject().contains(Placeholder.LINK.text())) {
            reader.refuse("subject", "mailing.text.linkInSubject", Placeholder.LINK.text());
        }
        if (typed.body().isEmpty() || typed.body().length() > MailText.LONGEST_BODY) {
            reader.refuse("body", "mailing.text.noBody", MailText.LONGEST_BODY);
        } else if (!typed.body().contains(Placeholder.LINK.text())) {
            reader.refuse("body", "mailing.text.noLink", Placeholder.LINK.text());
        }
        checkPlaces(reader, "body", typed.body());
        return reader.result(typed::asTyped);
    }

    private static void checkPlaces(FormReader reader, String field, String text) {
        List<String> unknown = Placeholder.listUnknown(text);
        if (!unknown.isEmpty() && !reader.isRefused(field)) {
            reader.refuse(field, "mailing.text.unknownPlace", unknown.getFirst());
        }
    }
}
