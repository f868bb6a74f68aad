package nl.samenspiegel.model;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspiegel.core.aggregate.RespondentGroup;
import nl.samenspiegel.core.publication.Outcome;
import nl.samenspiegel.core.publication.Publication;

import org.junit.jupiter.api.Test;

/// A number is not shown when, with the others, it would tell what a few people answered.
final class C02_HiddenBesideAFewTest {

    private static final RespondentGroup ALL_PUPILS = new RespondentGroup.InPerspective("pupil");
    private static final RespondentGroup FIRST_SCHOOL = new RespondentGroup.OfUnit("pupil", "s1");
    private static final RespondentGroup HOLDERS = new RespondentGroup.OfRole("PUP");

    @Test
    void aSchoolWouldTellAboutTheOther() {
        var publication =
                Ladder.trust(
                        """
                        s1 PUP 5x 3 3 3
                        s1 PUP 4x 4 4 4
                        s2 PUP 3x 5 5 5
                        """);

        assertThat(outcome(publication, ALL_PUPILS)).isInstanceOf(Outcome.Score.class);
        assertThat(outcome(publication, FIRST_SCHOOL)).isEqualTo(new Outcome.Hidden());
    }

    /// Every school counting the same, and every person: two sums of the same two schools.
    @Test
    void soWouldTheSameSchoolsWeighedInAnotherWay() {
        var publication =
                Ladder.trust(
                        """
                        s1 PUP 5x 3 3 3
                        s1 PUP 4x 4 4 4
                        s2 PUP 3x 5 5 5
                        """);

        assertThat(outcome(publication, HOLDERS)).isEqualTo(new Outcome.Hidden());
        assertThat(publication.findEveryVoice("TRUST").orElseThrow().perspectives()).isEmpty();
    }

    @Test
    void schoolsThatMayBothBeShownTellNothingNew() {
        var publication =
                Ladder.trust(
                        """
                        s1 PUP 5x 3 3 3
                        s1 PUP 4x 4 4 4
                        s2 PUP 6x 3 4 5
                        """);

        assertThat(outcome(publication, FIRST_SCHOOL)).isInstanceOf(Outcome.Score.class);
        assertThat(outcome(publication, HOLDERS)).isInstanceOf(Outcome.Score.class);
    }

    /// No total of the whole round is published, so a few people beside a perspective are safe.
    @Test
    void aFewOnTheOtherSideHideNothing() {
        var publication =
                Ladder.trust(
                        """
                        s1 PUP 5x 3 3 3
                        s2 PUP 5x 4 4 4
                        i1 TRN 4x 3 3 3
                        """);

        assertThat(outcome(publication, ALL_PUPILS)).isInstanceOf(Outcome.Score.class);
    }

    private static Outcome outcome(Publication publication, RespondentGroup group) {
        return publication.outcome(Ladder.TRUST, group);
    }
}
