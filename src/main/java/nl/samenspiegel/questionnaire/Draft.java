package nl.samenspiegel.questionnaire;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// What someone has filled in so far, field by field. Immutable.
///
/// A page sends its own fields and leaves all others alone, so two devices with the same link fill
/// in one draft. Each field remembers in which version and from which view of a page it got its
/// text: only so can be told whether it was changed elsewhere while a page stood open.
///
/// @param version how often a field was changed
/// @param fields items and open questions by name; one that was never touched is not in it
/// @param passed names of the parts that were sent in at least once to go on
/// @param last who wrote last
record Draft(int version, SortedMap<String, Field> fields, SortedSet<String> passed, Writer last) {

    private static final int FORM = 1; // of the bytes; another one gets another number

    Draft {
        fields = Collections.unmodifiableSortedMap(new TreeMap<>(fields));
        passed = Collections.unmodifiableSortedSet(new TreeSet<>(passed));
    }

    /// What stands in one field.
    ///
    /// @param text what was chosen or written; empty if it was wiped
    /// @param version the version of the draft in which it came to stand there
    /// @param view the view of a page it came from
    record Field(String text, int version, int view) {}

    /// A view of a page and how often it had sent before.
    record Writer(int view, int turn) {}

    /// Returns the draft of someone who has not begun.
    static Draft empty() {
        return new Draft(0, new TreeMap<>(), new TreeSet<>(), new Writer(0, 0));
    }

    /// Returns what stands in a field; empty if nothing does.
    String text(String field) {
        Field found = fields.get(field);
        return found == null ? "" : found.text();
    }

    /// Tells whether nothing stands in any field.
    boolean isBlank() {
        return fields.values().stream().allMatch(field -> field.text().isEmpty());
    }

    /// Returns this draft with what `posting` sends.
    ///
    /// A field that came from another view since `posting` saw the draft is kept as it is; where
    /// the two differ that is a clash. What arrives after something later of the same view changes
    /// nothing.
    Merged merge(Posting posting) {
        if (posting.view() == last.view() && posting.turn() < last.turn()) {
            return new Merged(this, List.of());
        }
        SortedMap<String, Field> merged = new TreeMap<>(fields);
        List<Clash> clashes = new ArrayList<>();
        posting.fields()
                .forEach((name, text) -> {
                    if (text(name).equals(text)) {
                        return;
                    }
                    if (isChangedElsewhere(name, posting)) {
                        clashes.add(new Clash(name, text, text(name)));
                    } else {
                        merged.put(name, new Field(text, version + 1, posting.view()));
                    }
                });
        int next = merged.equals(fields) ? version : version + 1;
        var writer = new Writer(posting.view(), posting.turn());
        return new Merged(new Draft(next, merged, passed, writer), clashes);
    }

    /// Returns this draft, remembering that someone went on from `part`.
    Draft pass(String part) {
        var more = new TreeSet<>(passed);
        more.add(part);
        return new Draft(version, fields, more, last);
    }

    /// Returns this draft as bytes, without its version.
    byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeByte(FORM);
            out.writeInt(last.view());
            out.writeInt(last.turn());
            out.writeInt(passed.size());
            for (String part : passed) {
                out.writeUTF(part);
            }
            out.writeInt(fields.size());
            for (Map.Entry<String, Field> entry : fields.entrySet()) {
                out.writeUTF(entry.getKey());
                out.writeUTF(entry.getValue().text());
                out.writeInt(entry.getValue().version());
                out.writeInt(entry.getValue().view());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /// Returns the draft that was written as `bytes`.
    ///
    /// @throws IllegalArgumentException if they are no draft
    static Draft of(int version, byte[] bytes) {
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (in.readByte() != FORM) {
                throw new IllegalArgumentException("a draft of another form");
            }
            var writer = new Writer(in.readInt(), in.readInt());
            var passed = new TreeSet<String>();
            for (int left = in.readInt(); left > 0; left--) {
                passed.add(in.readUTF());
            }
            var fields = new TreeMap<String, Field>();
            for (int left = in.readInt(); left > 0; left--) {
                fields.put(in.readUTF(), new Field(in.readUTF(), in.readInt(), in.readInt()));
            }
            return new Draft(version, fields, passed, writer);
        } catch (IOException broken) {
            throw new IllegalArgumentException("not a draft", broken);
        }
    }

    private boolean isChangedElsewhere(String name, Posting posting) {
        Field field = fields.get(name);
        return field != null && field.version() > posting.seen() && field.view() != posting.view();
    }
}
