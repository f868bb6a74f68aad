package nl.samenspiegel.model;

import nl.samenspiegel.core.aggregate.AnsweredRound;
import nl.samenspiegel.core.aggregate.Measure;
import nl.samenspiegel.core.disclosure.Threshold;
import nl.samenspiegel.core.instrument.Instrument;
import nl.samenspiegel.core.publication.Outcome;
import nl.samenspiegel.core.publication.Publication;
import nl.samenspiegel.core.publication.Publishing;
import nl.samenspiegel.fixture.DrawnRound;
import nl.samenspiegel.fixture.GivenInstrument;

/// What the rungs share: one scale `TRUST` of three items on five levels, and its publication.
final class Ladder {

    static final Measure TRUST = new Measure.WholeScale("TRUST");

    private Ladder() {}

    /// Publishes a round drawn for the instrument with the scale `TRUST` alone.
    static Publication trust(String drawing) {
        return published(GivenInstrument.trust(), drawing);
    }

    static Publication published(Instrument instrument, String drawing) {
        return published(DrawnRound.round(instrument, drawing), Threshold.USUAL);
    }

    /// Publishes a round; fails if it is withheld.
    static Publication published(AnsweredRound round, Threshold threshold) {
        return ((Publishing.Published) Publishing.of(round, threshold)).publication();
    }

    /// Returns the score that is shown; fails if none is.
    static Outcome.Score score(Publication publication, String perspective) {
        return (Outcome.Score) publication.outcome(TRUST, perspective);
    }
}
