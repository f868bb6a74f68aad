package nl.samenspiegel.questionnaire;

import nl.samenspiegel.core.instrument.OpenQuestion;
import nl.samenspiegel.web.Form;

import java.util.LinkedHashMap;
import java.util.Map;

/// What one view of a page sends in.
///
/// @param seen version of the draft that the view showed
/// @param view number by chance of this view of the page, the same for all that it sends
/// @param turn how often this view has sent before, so that what arrives late overwrites nothing
/// @param fields what is chosen or written, by name of the field; an empty text wipes, a field that
///   was left open is not in it
record Posting(int seen, int view, int turn, Map<String, String> fields) {

    /// Name of the button that wipes the answer to one item; its value is the field.
    static final String WIPE = "wipe";

    /// Most characters of an open answer that are kept.
    static final int LONGEST_REMARK = 2_000;

    Posting {
        fields = Map.copyOf(fields);
    }

    /// Returns what `form` sends for `part`. What the part does not ask, or what the format of an
    /// item does not offer, is left out.
    static Posting of(Form form, Part part) {
        Map<String, String> fields =
                switch (part) {
                    case Part.Items items -> items(form, items);
                    case Part.Open open -> remarks(form, open);
                };
        return new Posting(
                number(form, "seen"), number(form, "view"), number(form, "turn"), fields);
    }

    private static Map<String, String> items(Form form, Part.Items part) {
        String wiped = form.text(WIPE);
        Map<String, String> fields = new LinkedHashMap<>();
        for (Asked item : part.items()) {
            String text = form.text(item.field());
            if (item.field().equals(wiped)) {
                fields.put(item.field(), "");
            } else if (item.admits(text)) {
                fields.put(item.field(), text);
            }
        }
        return fields;
    }

    private static Map<String, String> remarks(Form form, Part.Open part) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (OpenQuestion question : part.questions()) {
            String field = Part.Open.field(question);
            if (form.has(field)) {
                fields.put(field, remark(form.text(field)));
            }
        }
        return fields;
    }

    /// Returns `written` with line ends of one character, without other control characters, and
    /// with at most [#LONGEST_REMARK] characters.
    private static String remark(String written) {
        String text = written.replace("\r\n", "\n").replaceAll("[\\p{Cntrl}&&[^\n\t]]", "");
        return text.codePointCount(0, text.length()) <= LONGEST_REMARK
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_REMARK));
    }

    private static int number(Form form, String field) {
        String text = form.text(field);
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }
}
