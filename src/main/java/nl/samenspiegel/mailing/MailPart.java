package nl.samenspiegel.mailing;

import java.util.List;

/// One part of a mail, below each other.
public sealed interface MailPart {

    /// Lines of text.
    record Paragraph(List<Line> lines) implements MailPart {
        public Paragraph {
            lines = List.copyOf(lines);
        }
    }

    /// The address to go to, on a line of its own.
    record Button(String link) implements MailPart {}

    /// A line of text.
    record Line(List<Piece> pieces) {
        public Line {
            pieces = List.copyOf(pieces);
        }
    }

    /// A run of text.
    ///
    /// @param isLink whether it is an address to go to
    record Piece(String text, boolean isLink) {}
}
