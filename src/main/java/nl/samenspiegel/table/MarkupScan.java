package nl.samenspiegel.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Looks at the XML of a workbook byte by byte for what no spreadsheet writes: a document type,
/// entities, texts and tags of any length, cells beyond the last column, formulas without end.
final class MarkupScan {

    /// A cell holds at most 32,767 characters.
    private static final int LONGEST_TEXT = 140_000;

    private static final int LONGEST_TAG = 16_000;
    private static final int COMMENT = 4;
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
    private char quote;
    private int text;
    private int formulas;
    private int largeFormulas;

    /// Takes the next byte; returns whether the file may be read on.
    boolean admits(int next) {
        if (next == 0) {
            return false; // not UTF-8, in which all spreadsheets write
        }
        if (inTag) {
            return (next == '>' && closes()) ? end() : grow((char) next);
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

    /// Tells whether a `>` ends the tag: within quotation marks and comments it does not.
    private boolean closes() {
        if (startsWith('?')) {
            return tag.charAt(tag.length() - 1) == '?';
        }
        if (startsWith('!')) {
            return tag.length() > COMMENT && tag.indexOf("--", tag.length() - 2) >= 0;
        }
        return quote == 0;
    }

    private boolean grow(char next) {
        tag.append(next);
        if (startsWith('!') && tag.length() == 2 && next != '-') {
            refusal = next == '[' ? Unreadable.BROKEN_WORKBOOK : Unreadable.ENTITIES;
            return false;
        }
        if (quote != 0) {
            quote = next == quote ? 0 : quote;
        } else if (next == '"' || next == '\'') {
            quote = startsWith('!') || startsWith('?') ? 0 : next;
        }
        return tag.length() <= LONGEST_TAG;
    }

    private boolean startsWith(char first) {
        return !tag.isEmpty() && tag.charAt(0) == first;
    }

    private boolean end() {
        String ended = tag.toString();
        tag.setLength(0);
        inTag = false;
        if (FORMULA.matcher(ended).matches()) {
            formulas++;
            largeFormulas += ended.contains("array") || ended.contains("dataTable") ? 1 : 0;
        }
        return (!CELL.matcher(ended).matches() || isPlaced(ended))
                && formulas <= MOST_FORMULAS
                && largeFormulas <= MOST_LARGE_FORMULAS;
    }

    /// Tells whether every place that a cell or row names, in whatever disguise, is on a sheet.
    private static boolean isPlaced(String tag) {
        Matcher named = ANY_PLACE.matcher(tag);
        while (named.find()) {
            if (!PLACE.matcher(tag).region(named.start(), tag.length()).lookingAt()) {
                return false;
            }
        }
        return true;
    }
}
