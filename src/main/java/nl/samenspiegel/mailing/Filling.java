package nl.samenspiegel.mailing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What is filled in in a text. Each place is filled once: braces in a name stay braces.
///
/// @param contents one for every placeholder
record Filling(Map<Placeholder, String> contents) {

    private static final Pattern BETWEEN_PARAGRAPHS = Pattern.compile("\\n[ \\t]*(?:\\n[ \\t]*)+");

    Filling {
        contents = Map.copyOf(contents);
        for (Placeholder place : Placeholder.values()) {
            if (!contents.containsKey(place)) {
                throw new IllegalArgumentException("nothing for %s".formatted(place.text()));
            }
        }
    }

    /// Returns the address that the mail leads to.
    String link() {
        return of(Placeholder.LINK);
    }

    /// Returns `text` with everything filled in.
    String fill(String text) {
        return Placeholder.ANY
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(filled(found)));
    }

    /// Returns the paragraphs of `body` with everything filled in.
    List<MailPart> passages(String body) {
        return BETWEEN_PARAGRAPHS
                .splitAsStream(body.strip())
                .<MailPart>map(paragraph ->
                        paragraph.strip().equals(Placeholder.LINK.text())
                                ? new MailPart.Button(link())
                                : new MailPart.Paragraph(lines(paragraph)))
                .toList();
    }

    private List<MailPart.Line> lines(String paragraph) {
        return paragraph.lines().map(this::line).toList();
    }

    private MailPart.Line line(String text) {
        var pieces = new ArrayList<MailPart.Piece>();
        int from = 0;
        for (MatchResult found : Placeholder.ANY.matcher(text).results().toList()) {
            pieces.add(new MailPart.Piece(text.substring(from, found.start()), false));
            boolean isLink = found.group().equals(Placeholder.LINK.text());
            pieces.add(new MailPart.Piece(filled(found), isLink));
            from = found.end();
        }
        pieces.add(new MailPart.Piece(text.substring(from), false));
        return new MailPart.Line(pieces.stream().filter(piece -> !piece.text().isEmpty()).toList());
    }

    private String filled(MatchResult found) {
        return Placeholder.parse(found.group()).map(this::of).orElseGet(found::group);
    }

    private String of(Placeholder place) {
        return contents.getOrDefault(place, "");
    }
}
