package nl.samenspiegel.demo;

import nl.samenspiegel.core.instrument.Perspective;

import java.util.Optional;

/// Holds back answers in a partnership in which, on purpose, few may come from one perspective.
final class Limit {

    private static final int LEARNERS = 7;
    private static final int INSTITUTE = 3;

    private final Trait trait;
    private int kept;

    Limit(Trait trait) {
        this.trait = trait;
    }

    /// Returns how many of the answers of one role at one organisation are kept.
    int keep(Optional<Perspective> perspective, int answering) {
        if (perspective.filter(this::isLimited).isEmpty()) {
            return answering;
        }
        int keeping = Math.min(answering, most());
        kept += keeping;
        return keeping;
    }

    private boolean isLimited(Perspective perspective) {
        return switch (trait) {
            case NONE, SHOWCASE -> false;
            case FEW_LEARNERS -> perspective.side() == null;
            case SMALL_INSTITUTE -> perspective.oneOrganisation();
        };
    }

    private int most() {
        return switch (trait) {
            case NONE, SHOWCASE -> Integer.MAX_VALUE;
            // one from each site, so that no site weighs more than another
            case FEW_LEARNERS -> Math.min(1, LEARNERS - kept);
            case SMALL_INSTITUTE -> INSTITUTE - kept;
        };
    }
}
