package nl.samenspiegel.core.evidence;

import java.util.List;

/// What fills a cell of the map.
public sealed interface CellContent {

    /// Links that were found in this practice or a near one.
    ///
    /// @param tier the highest among them
    /// @param direction of the links at that tier
    /// @param programmes how many different research programmes report any of the links, at least 1
    /// @param hollow whether no link at that tier was read
    /// @param links all of them, highest tier first, then in the order of the file
    record Linked(
            Tier tier, Direction direction, int programmes, boolean hollow, List<StudyLink> links)
            implements CellContent {

        public Linked {
            links = List.copyOf(links);
        }

        /// Lists the links at the highest tier.
        public List<StudyLink> strongest() {
            return links.stream().filter(each -> each.link().tier() == tier).toList();
        }

        /// Returns whether the strongest links only expect or advise: nothing was measured or
        /// described.
        public boolean isExpected() {
            return strongest().stream().allMatch(each -> each.link().measured().isExpected());
        }

        /// Returns whether a weaker link reports another direction than the one direction of the
        /// strongest.
        public boolean isContradicted() {
            return direction != Direction.MIXED
                    && direction != Direction.PARTLY
                    && links.stream().map(StudyLink::link).anyMatch(this::contradicts);
        }

        private boolean contradicts(EvidenceLink link) {
            return link.tier() != tier
                    && link.direction() != direction
                    && link.direction() != Direction.UNKNOWN;
        }
    }

    /// No link.
    record Empty(EmptyCell cell) implements CellContent {}
}
