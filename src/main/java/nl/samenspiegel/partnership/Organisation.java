package nl.samenspiegel.partnership;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import nl.samenspiegel.store.Key;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/// A school site, a school board, an institute or a joint office.
///
/// @param brin number in the national register, four or six characters, if it is known
/// @param regionId the region in which the site lies, if it is known
/// @param boardId the board to which the site belongs, if it is known; only a site has one
@MappedEntity("organisation")
public record Organisation(
        @Id @Key UUID id,
        String name,
        @Nullable String brin,
        OrganisationKind kind,
        @Key @Nullable UUID regionId,
        @Key @Nullable UUID boardId) {

    public Organisation {
        if (name.isBlank()) {
            throw new IllegalArgumentException("an organisation has a name");
        }
        if (boardId != null && kind != OrganisationKind.SITE) {
            throw new IllegalArgumentException("only a site belongs to a board");
        }
    }

    /// Returns this site as one that belongs to `board`.
    ///
    /// @throws IllegalArgumentException if this is no site or `board` is no board
    Organisation under(Organisation board) {
        if (board.kind != OrganisationKind.BOARD) {
            throw new IllegalArgumentException("%s is no board".formatted(board));
        }
        return new Organisation(id, name, brin, kind, regionId, board.id);
    }
}
