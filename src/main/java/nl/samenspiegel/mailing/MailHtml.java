package nl.samenspiegel.mailing;

import nl.samenspiegel.web.Texts;

import java.util.List;

/// Writes a mail as HTML: paragraphs and a link that looks like a button. No pictures, nothing that
/// is loaded, nothing that tells who reads it. Styles stand with the elements, since mail programs
/// keep no style sheet.
final class MailHtml {

    private static final String HEAD =
            """
            <!doctype html>
            <html lang="%s">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>%s</title></head>
            <body style="margin:0;padding:24px;background:#ffffff;color:#1b2433;font-family:sans-serif;font-size:17px;line-height:1.55">
            <div style="max-width:38em;margin:0 auto">
            """;
    private static final String BUTTON =
            """
            <p style="margin:24px 0"><a href="%1$s" style="display:inline-block;padding:12px 20px;background:#0b5563;color:#ffffff;font-weight:bold;text-decoration:none;border-radius:6px">%2$s</a></p>
            <p style="margin:0 0 16px;font-size:14px;color:#4f5a6b">%3$s<br><a href="%1$s" style="color:#0b5563;word-break:break-all">%1$s</a></p>
            """;
    private static final String FOOT =
            """
            <p style="margin:32px 0 0;padding-top:12px;border-top:1px solid #dcd7cd;font-size:14px;color:#4f5a6b">%s</p>
            </div>
            </body>
            </html>
            """;

    private final Texts texts;
    private final StringBuilder html = new StringBuilder();

    private MailHtml(Texts texts) {
        this.texts = texts;
    }

    /// Returns the document.
    ///
    /// @param unsubscribe where to ask for no more mail, or empty
    static String of(Texts texts, String subject, List<MailPart> passages, String unsubscribe) {
        var mail = new MailHtml(texts);
        mail.html.append(HEAD.formatted(texts.language().code(), escaped(subject)));
        passages.forEach(mail::add);
        mail.html.append(FOOT.formatted(mail.foot(unsubscribe)));
        return mail.html.toString();
    }

    private void add(MailPart passage) {
        switch (passage) {
            case MailPart.Button(String link) ->
                    html.append(
                            BUTTON.formatted(
                                    escaped(link),
                                    escaped(texts.get("mailing.letter.button")),
                                    escaped(texts.get("mailing.letter.copy"))));
            case MailPart.Paragraph(List<MailPart.Line> lines) -> {
                html.append("<p style=\"margin:0 0 16px\">");
                String separator = "";
                for (MailPart.Line line : lines) {
                    html.append(separator);
                    line.pieces().forEach(this::add);
                    separator = "<br>\n";
                }
                html.append("</p>\n");
            }
        }
    }

    private void add(MailPart.Piece piece) {
        html.append(
                piece.isLink()
                        ? "<a href=\"%1$s\" style=\"color:#0b5563\">%1$s</a>"
                                .formatted(escaped(piece.text()))
                        : escaped(piece.text()));
    }

    private String foot(String unsubscribe) {
        String why = escaped(texts.get("mailing.letter.why"));
        if (unsubscribe.isEmpty()) {
            return why;
        }
        return "%s <a href=\"%s\" style=\"color:#0b5563\">%s</a>"
                .formatted(
                        why,
                        escaped(unsubscribe),
                        escaped(texts.get("mailing.letter.unsubscribe")));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
