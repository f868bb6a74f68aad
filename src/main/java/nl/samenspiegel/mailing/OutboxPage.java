package nl.samenspiegel.mailing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The mails that would have been sent, the newest first.
public record OutboxPage(List<MailRow> mails) {

    private static final Pattern LINK = Pattern.compile("https?://\\S+");

    public OutboxPage {
        mails = List.copyOf(mails);
    }

    /// A mail that would have been sent.
    public record MailRow(
            String recipient, String sender, String subject, List<MailPart.Line> lines) {
        public MailRow {
            lines = List.copyOf(lines);
        }
    }

    static OutboxPage of(List<OutboxMail> mails) {
        return new OutboxPage(
                mails.stream()
                        .map(mail ->
                                new MailRow(
                                        mail.recipient(),
                                        mail.sender(),
                                        mail.subject(),
                                        mail.body().lines().map(OutboxPage::line).toList()))
                        .toList());
    }

    private static MailPart.Line line(String text) {
        var pieces = new ArrayList<MailPart.Piece>();
        int from = 0;
        for (MatchResult found : LINK.matcher(text).results().toList()) {
            pieces.add(new MailPart.Piece(text.substring(from, found.start()), false));
            pieces.add(new MailPart.Piece(found.group(), true));
            from = found.end();
        }
        pieces.add(new MailPart.Piece(text.substring(from), false));
        return new MailPart.Line(pieces);
    }
}
