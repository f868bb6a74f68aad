package nl.samenspiegel.round;

import nl.samenspiegel.partnership.Organisation;
import nl.samenspiegel.store.Keys;

import java.util.Map;
import java.util.UUID;

/// What counts as one within a perspective, chosen when a round is planned.
public enum RoundUnit {
    /// Every site by itself; the staff of all boards together.
    SITE,
    /// Every board with its sites.
    BOARD;

    /// Returns the unit in which `organisation` counts. Institutes and offices are always their
    /// own; so is a site of which no board is known.
    ///
    /// @param boards names of boards by key, with at least that of the organisation
    /// @throws IllegalArgumentException if the board of the organisation has no name
    public Unit unit(Organisation organisation, Map<UUID, String> boards) {
        return switch (organisation.kind()) {
            case SITE -> this == BOARD ? board(organisation, boards) : own(organisation);
            case BOARD -> this == BOARD ? own(organisation) : Unit.BOARD_LEVEL;
            case INSTITUTE, OFFICE -> own(organisation);
        };
    }

    private static Unit board(Organisation site, Map<UUID, String> boards) {
        UUID board = site.boardId();
        if (board == null) {
            return own(site);
        }
        String name = boards.get(board);
        if (name == null) {
            throw new IllegalArgumentException("the board of %s has no name".formatted(site));
        }
        return new Unit(Keys.text(board), name);
    }

    private static Unit own(Organisation organisation) {
        return new Unit(Keys.text(organisation.id()), organisation.name());
    }
}
