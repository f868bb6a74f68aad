package nl.samenspiegel.fieldwork;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import nl.samenspiegel.round.Round;
import nl.samenspiegel.round.RoundStatus;
import nl.samenspiegel.store.Key;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/// The ask to one person to take part in a round, in one role at one organisation.
///
/// @param role a code of the instrument of the round
/// @param language `nl` or `en` if the person is known to prefer one
/// @param name of somebody on the roster, if it is known
/// @param email of somebody on the roster, if it is known; in small letters
@MappedEntity("invitation")
public record Invitation(
        @Id @Key UUID id,
        @Key UUID roundId,
        @Key UUID organisationId,
        String role,
        @Nullable String language,
        InvitationState state,
        @Nullable String name,
        @Nullable String email,
        Mailing mailing,
        InvitationSource source) {

    /// Tells whether somebody only tries the questionnaire.
    public boolean isTest() {
        return source == InvitationSource.TEST;
    }

    /// Tells whether the questionnaire of `round` may be tried with this invitation: only until the
    /// round opens.
    public boolean mayTry(Round round) {
        return isTest() && round.status() == RoundStatus.PLANNED;
    }
}
