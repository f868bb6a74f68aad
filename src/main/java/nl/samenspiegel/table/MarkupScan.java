package nl.samenspiegel.table;

import java.util.regex.Pattern;

/// Looks at the XML of a workbook byte by byte for what no spreadsheet writes: a document type,
/// entities, texts and tags of any length, cells beyond the last column, formulas without end.
final class MarkupScan {

    /// A cell holds at most 32,767 characters.
    private static final int LONGEST_TEXT = 140_000;

    private static final int LONGEST_TAG = 16_000;
    private static final int MOST_FORMULAS = 100_000;
    private static final int MOST_LARGE_FORMULAS = 100;
    private static final Pattern CELL = Pattern.compile("(\\w+:)?(c|row)\\s.*", Pattern.DOTALL);
    private static final Pattern FORMULA = Pattern.compile("(\\w+:)?f(\\s.*|/?)", Pattern.DOTALL);
    private static final Pattern PLACE =
            Pattern.compile("\\sr\\s*=\\s*[\"']([A-Za-z]{0,3}\\d{1,7})?[\"']");
    private static final Pattern ANY_PLACE = Pattern.compile("\\sr\\s*=");

    private final StringBuilder tag = new StringBuilder();
    private Unreadable refusal = Unreadable.BROKEN_WORKBOOK;
    private boolean inTag;
    private int text;
    private int formulas;
    private int largeFormulas;

    /// Takes the next byte; returns whether the file may be read on.
    boolean admits(int next) {
        if (next == 0) {
            return false; // not UTF-8, in which all spreadsheets write
        }
        if (inTag) {
            return next == '>' ? end() : grow(next);
        }
        if (next == '<') {
            inTag = true;
            text = 0;
            return true;
        }
        text++;
        return text <= LONGEST_TEXT;
    }

    /// Returns why it may not be read on.
    Unreadable refusal() {
        return refusal;
    }

    private boolean grow(int next) {
        tag.append((char) next);
        if (tag.length() == 2 && tag.charAt(0) == '!' && tag.charAt(1) != '-' && next != '[') {
            refusal = Unreadable.ENTITIES;
            return false;
        }
        return tag.length() <= LONGEST_TAG;
    }

    private boolean end() {
        String ended = tag.toString();
        tag.setLength(0);
        inTag = false;
        if (FORMULA.matcher(ended).matches()) {
            formulas++;
            largeFormulas += ended.contains("array") || ended.contains("dataTable") ? 1 : 0;
        }
        boolean placed =
                !CELL.matcher(ended).matches()
                        || !ANY_PLACE.matcher(ended).find()
                        || PLACE.matcher(ended).find();
        return placed && formulas <= MOST_FORMULAS && largeFormulas <= MOST_LARGE_FORMULAS;
    }
}
