package nl.samenspiegel.remark;

import nl.samenspiegel.store.Keys;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A remark that may be read, with what is left out of it.
///
/// @param id drawn when the remark was first shown; tells nothing of who wrote it or when
/// @param question code of the open question
/// @param body the text; what was left out is gone, and [#MASK] stands in its place
/// @param version counts how often something was left out, so that two people cannot overwrite each
///   other
public record ShownRemark(UUID id, String question, String body, int version) {

    /// Stands for what was left out: the control character "substitute", which a form cannot bring.
    static final String MASK = "\u001a";

    private static final int OPENING = 40;

    private static final String LETTER = "[\\p{L}\\p{M}\\p{N}]";

    /// A piece of a remark: text, or a place where something was left out.
    ///
    /// @param text empty where something was left out
    public record Piece(String text, boolean masked) {}

    /// Returns a remark as it was written, of which nothing is left out.
    static ShownRemark written(UUID id, String question, String body) {
        return new ShownRemark(id, question, body.replace(MASK, ""), 0);
    }

    /// Lists its pieces in order, without empty texts.
    public List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        for (String text : body.split(MASK, -1)) {
            if (!pieces.isEmpty()) {
                pieces.add(new Piece("", true));
            }
            pieces.add(new Piece(text, false));
        }
        return pieces.stream().filter(piece -> piece.masked() || !piece.text().isEmpty()).toList();
    }

    /// Tells whether something is left out of it.
    public boolean isMasked() {
        return body.contains(MASK);
    }

    /// Returns how it begins, in at most forty characters: enough to tell it from others by ear.
    public String opening() {
        String shown = body.replace(MASK, "…").strip();
        int length = shown.codePointCount(0, shown.length());
        return shown.substring(0, shown.offsetByCodePoints(0, Math.min(length, OPENING)));
    }

    /// The name of the place on a page where it stands.
    public String anchor() {
        return "r-" + Keys.text(id);
    }

    /// Returns this remark without `words`, wherever they stand in it; nothing if they do not.
    ///
    /// They are found in small letters and capitals, across the ends of lines, and as whole words
    /// only: leaving out "Jan" keeps January.
    Optional<ShownRemark> without(String words) {
        String normal = Normalizer.normalize(body, Normalizer.Form.NFC);
        Matcher found = pattern(words).matcher(normal);
        return words.isBlank() || !found.find()
                ? Optional.empty()
                : Optional.of(new ShownRemark(id, question, found.replaceAll(MASK), version));
    }

    private static Pattern pattern(String words) {
        String sought = Normalizer.normalize(words.strip(), Normalizer.Form.NFC);
        String whole =
                Arrays.stream(sought.split("\\s+", -1))
                        .map(Pattern::quote)
                        .collect(Collectors.joining("\\s+"));
        String before = sought.matches("(?s)" + LETTER + ".*") ? "(?<!" + LETTER + ")" : "";
        String after = sought.matches("(?s).*" + LETTER) ? "(?!" + LETTER + ")" : "";
        return Pattern.compile(
                before + whole + after, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
