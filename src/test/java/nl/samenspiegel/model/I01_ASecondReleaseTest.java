package nl.samenspiegel.model;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspiegel.core.aggregate.AnsweredRound;
import nl.samenspiegel.core.aggregate.GroupCell;
import nl.samenspiegel.core.disclosure.Threshold;
import nl.samenspiegel.core.instrument.Instrument;
import nl.samenspiegel.core.publication.Outcome;
import nl.samenspiegel.core.publication.Past;
import nl.samenspiegel.core.publication.Publishing;
import nl.samenspiegel.fixture.DrawnRound;
import nl.samenspiegel.fixture.GivenInstrument;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

/// What comes in after a release is shown only if nobody can tell from both what a few answered.
final class I01_ASecondReleaseTest {

    private static final Instrument INSTRUMENT = GivenInstrument.trust();

    private static final AnsweredRound FIRST =
            DrawnRound.round(
                    INSTRUMENT,
                    """
                    s1 PUP 3x 3 3 3
                    s1 PUP 3x 4 4 4
                    s2 PUP 6x 3 4 5
                    """);

    @Test
    void oneToFourMoreAreNotShown() {
        assertThat(second("s1 PUP 2x 3 3 3\ns2 PUP 2x 4 4 4"))
                .isEqualTo(new Publishing.TooFewAdded());
    }

    @Test
    void fiveMoreInEachSchoolAreShown() {
        assertThat(second("s1 PUP 5x 3 4 5\ns2 PUP 6x 2 3 4"))
                .isInstanceOfSatisfying(
                        Publishing.Published.class,
                        published ->
                                assertThat(published.publication().outcome(Ladder.TRUST, "pupil"))
                                        .isInstanceOf(Outcome.Score.class));
    }

    @Test
    void nobodyMoreIsTheSameOnceMore() {
        assertThat(second(""))
                .isInstanceOfSatisfying(
                        Publishing.Published.class,
                        published ->
                                assertThat(published.publication())
                                        .isEqualTo(published.past().getLast()));
    }

    private static Publishing second(String added) {
        List<GroupCell> groups = new ArrayList<>(FIRST.groups());
        if (!added.isEmpty()) {
            for (GroupCell cell : DrawnRound.round(INSTRUMENT, added).groups()) {
                groups.add(
                        new GroupCell(
                                cell.organisation(),
                                cell.unit(),
                                cell.side(),
                                cell.role(),
                                cell.cell(),
                                2));
            }
        }
        return Publishing.of(
                AnsweredRound.ofAllScales(INSTRUMENT, groups),
                Threshold.USUAL,
                List.of(new Past(FIRST, Threshold.USUAL)),
                done -> {});
    }
}
