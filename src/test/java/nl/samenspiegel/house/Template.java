package nl.samenspiegel.house;

import java.nio.file.Path;
import java.util.Set;

/// A template cut in two: the markup that is sent as it stands, and the code between.
///
/// In the markup each expression is one [#HOLE].
///
/// @param code expressions and directives, a line each
record Template(Path file, String markup, String code) {

    /// Stands in the markup where an expression was.
    static final char HOLE = '\uFFFC';

    private static final Set<String> BARE = Set.of("else", "endif", "endfor", "raw", "endraw");

    static Template read(Path file) {
        return of(file, SourceTree.read(file));
    }

    static Template of(Path file, String text) {
        var cutter = new Cutter(text);
        cutter.markup();
        return new Template(file, cutter.markup.toString(), cutter.code.toString());
    }

    /// Walks over the text once; content blocks inside expressions are markup again.
    private static final class Cutter {

        private final String text;
        private final StringBuilder markup = new StringBuilder();
        private final StringBuilder code = new StringBuilder();
        private int at;

        Cutter(String text) {
            this.text = text;
        }

        /// Reads markup to the end, or to the back-quote that closes a content block.
        void markup() {
            while (at < text.length()) {
                if (text.charAt(at) == '`') {
                    at++;
                    return;
                }
                step();
            }
        }

        private void step() {
            if (text.startsWith("<%--", at)) {
                int end = text.indexOf("--%>", at);
                at = end < 0 ? text.length() : end + 4;
            } else if (startsExpression()) {
                at = text.indexOf('{', at) + 1;
                markup.append(HOLE);
                code('{', '}');
            } else if (text.charAt(at) == '@') {
                directive();
            } else {
                markup.append(text.charAt(at++));
            }
        }

        private boolean startsExpression() {
            return text.startsWith("${", at)
                    || text.startsWith("$unsafe{", at)
                    || text.startsWith("!{", at);
        }

        private void directive() {
            int end = at + 1;
            while (end < text.length() && isName(text.charAt(end))) {
                end++;
            }
            String name = text.substring(at + 1, end);
            if (name.equals("import") || name.equals("param")) {
                at = line();
            } else if (BARE.contains(name)) {
                at = end;
            } else if (!name.isEmpty() && end < text.length() && text.charAt(end) == '(') {
                at = end + 1;
                code('(', ')');
            } else {
                markup.append(text.charAt(at++));
            }
        }

        /// Takes the rest of the line as code and returns where the next one begins.
        private int line() {
            int end = text.indexOf('\n', at);
            int stop = end < 0 ? text.length() : end;
            code.append(text, at, stop).append('\n');
            return stop;
        }

        /// Reads code to the bracket that closes it.
        private void code(char opening, char closing) {
            int depth = 1;
            while (at < text.length() && depth > 0) {
                char c = text.charAt(at++);
                if (c == '@' && at < text.length() && text.charAt(at) == '`') {
                    at++;
                    markup();
                } else if (c == '"') {
                    quoted();
                } else {
                    depth += c == opening ? 1 : c == closing ? -1 : 0;
                    code.append(c);
                }
            }
            code.append('\n');
        }

        private void quoted() {
            code.append('"');
            while (at < text.length()) {
                char c = text.charAt(at++);
                code.append(c);
                if (c == '\\') {
                    code.append(text.charAt(at++));
                } else if (c == '"') {
                    return;
                }
            }
        }

        private static boolean isName(char c) {
            return Character.isLetterOrDigit(c) || c == '.' || c == '_';
        }
    }
}
