package nl.samenspiegel.table;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// How the characters of a text file are written.
enum Encoding {
    UTF_8(StandardCharsets.UTF_8),

    /// With a mark in front, as spreadsheets write a “Unicode text”.
    UTF_16(StandardCharsets.UTF_16),

    /// What spreadsheets on Windows write unless told otherwise.
    WINDOWS(Charset.forName("windows-1252")),

    /// UTF-8 for the greater part, with something else in between: any reading would spoil names.
    MIXED(StandardCharsets.UTF_8),

    /// Holds bytes that no text holds.
    NO_TEXT(StandardCharsets.UTF_8);

    private final Charset charset;

    Encoding(Charset charset) {
        this.charset = charset;
    }

    /// The set with which such a text is read.
    Charset charset() {
        return charset;
    }

    /// Finds out by reading all of it.
    static Encoding of(Path path) throws IOException {
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(path))) {
            bytes.mark(3);
            int first = bytes.read();
            int second = bytes.read();
            if ((first == 0xFF && second == 0xFE) || (first == 0xFE && second == 0xFF)) {
                return UTF_16;
            }
            boolean marked = first == 0xEF && second == 0xBB && bytes.read() == 0xBF;
            bytes.reset();
            var count = new Count();
            for (int next = bytes.read(); next >= 0; next = bytes.read()) {
                count.take(next);
            }
            return count.outcome(marked);
        }
    }

    /// Counts characters of more than one byte, and what is none.
    private static final class Count {

        private long whole;
        private long broken;
        private boolean binary;
        private int awaited;

        void take(int next) {
            binary |= next < 0x20 && next != '\t' && next != '\n' && next != '\r' && next != '\f';
            boolean continues = (next & 0xC0) == 0x80;
            if (awaited > 0 && continues) {
                awaited--;
                whole += awaited == 0 ? 1 : 0;
                return;
            }
            broken += awaited > 0 ? 1 : 0;
            awaited = lengthAfter(next);
            broken += awaited < 0 ? 1 : 0;
            awaited = Math.max(awaited, 0);
        }

        Encoding outcome(boolean marked) {
            broken += awaited > 0 ? 1 : 0;
            if (binary) {
                return NO_TEXT;
            }
            if (broken == 0) {
                return UTF_8;
            }
            return marked || whole > broken ? MIXED : WINDOWS;
        }

        /// How many bytes follow this one in a character of UTF-8; −1 if it begins none.
        private static int lengthAfter(int first) {
            if (first < 0x80) {
                return 0;
            }
            if (first >= 0xC2 && first <= 0xDF) {
                return 1;
            }
            if (first >= 0xE0 && first <= 0xEF) {
                return 2;
            }
            return first >= 0xF0 && first <= 0xF4 ? 3 : -1;
        }
    }
}
