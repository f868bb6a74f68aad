package nl.samenspiegel.fieldwork;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import nl.samenspiegel.store.Key;

import java.util.List;
import java.util.UUID;

/// A link that anyone of one role at one organisation may use, as on a poster: whoever begins gets
/// an invitation of their own.
///
/// @param role a code of the instrument of the round
/// @param hash HMAC-SHA-256 of the secret in hexadecimal; the secret itself is kept nowhere
/// @param cap how many people may begin, one of [#CAPS]
/// @param used how many people began; on no page, which shows a band
/// @param closed whether nobody may begin now
@MappedEntity("open_link")
public record OpenLink(
        @Id @Key UUID id,
        @Key UUID roundId,
        @Key UUID organisationId,
        String role,
        String hash,
        int cap,
        int used,
        boolean closed) {

    /// The caps there are, in ascending order. They are steps, so that nobody finds out by raising
    /// a cap one by one how many began.
    public static final List<Integer> CAPS = List.of(5, 10, 20, 50, 100, 200, 500, 1000);

    /// The cap that is proposed.
    public static final int USUAL_CAP = 50;

    /// Returns about how many people began.
    public Band band() {
        return Band.of(used);
    }

    /// Tells whether as many people began as may.
    public boolean isFull() {
        return used >= cap;
    }

    /// Lists the caps above the one that holds; none at the highest.
    public List<Integer> higherCaps() {
        return CAPS.stream().filter(higher -> higher > cap).toList();
    }

    /// Returns a stand-in without the code of the secret.
    @Override
    public String toString() {
        return "OpenLink[%s]".formatted(id);
    }
}
