package nl.samenspiegel.release;

import nl.samenspiegel.core.aggregate.GroupCell;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;

/// The checksum of a release: over its facts and settings, everything it publishes, the cells it
/// keeps and where they count, and the units with their names.
///
/// It does not depend on the order in which a database gives cells and units back. Figures from a
/// register are no part of a release: they belong to the round and stand in a room of their own.
final class Seal {

    private static final Comparator<GroupCell> BY_GROUP =
            Comparator.comparing(GroupCell::organisation).thenComparing(GroupCell::role);

    private final MessageDigest digest;

    private Seal() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("this Java cannot do SHA-256", missing);
        }
    }

    /// Returns the SHA-256 over a release, in hexadecimal; of `facts` all but their own checksum.
    static String of(ReleaseFacts facts, ReleaseContent content) {
        var seal = new Seal();
        seal.add(facts);
        content.rows().forEach(row -> seal.add("group", row.line()));
        content.cells().stream().sorted(BY_GROUP).forEach(seal::add);
        content.units().stream()
                .sorted(Comparator.comparing(ReleaseUnit::key))
                .forEach(unit -> seal.add("unit", unit.key(), unit.name()));
        return HexFormat.of().formatHex(seal.digest.digest());
    }

    private void add(ReleaseFacts facts) {
        add("release", facts.id().toString(), facts.roundId().toString());
        add("made", Integer.toString(facts.edition()), facts.releasedOn().toString());
        add("files", facts.instrumentChecksum(), facts.evidenceChecksum());
        add("settings", Integer.toString(facts.threshold()), facts.unit().name());
        facts.notAsked().stream().sorted().forEach(scale -> add("not asked", scale));
    }

    private void add(GroupCell cell) {
        add("cell", cell.organisation(), cell.unit(), cell.side().name(), cell.role());
        add("counts", HexFormat.of().formatHex(cell.cell().encode()));
    }

    /// Adds words with the length of each, so that no two lists of words are the same to it.
    private void add(String... words) {
        for (String word : words) {
            byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
            digest.update("%d:".formatted(bytes.length).getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
        }
    }
}
