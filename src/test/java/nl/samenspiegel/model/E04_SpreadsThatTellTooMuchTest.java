package nl.samenspiegel.model;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspiegel.core.aggregate.Measure;
import nl.samenspiegel.core.aggregate.RespondentGroup;
import nl.samenspiegel.core.instrument.Instrument;
import nl.samenspiegel.core.instrument.ItemCode;
import nl.samenspiegel.core.instrument.ScaleReport;
import nl.samenspiegel.core.publication.GroupResult;
import nl.samenspiegel.core.publication.ItemDetail;
import nl.samenspiegel.core.publication.Outcome;
import nl.samenspiegel.core.publication.Publication;
import nl.samenspiegel.fixture.GivenInstrument;

import org.junit.jupiter.api.Test;

/// How the ratings of ten or more people spread is shown only if nobody can tell from it, and from
/// all else that is shown, within about a point what a few of them answered.
final class E04_SpreadsThatTellTooMuchTest {

    private static final Measure ITEM = new Measure.OneItem("MOOD", new ItemCode("MOOD-01"));
    private static final Instrument INSTRUMENT =
            GivenInstrument.instrument()
                    .scale("MOOD", 2, ScaleReport.FACETS, GivenInstrument.FIVE)
                    .build();
    private static final RespondentGroup PUPIL = new RespondentGroup.InPerspective("pupil");
    private static final RespondentGroup SCHOOL = new RespondentGroup.InPerspective("school");
    private static final RespondentGroup ALL_PUP = new RespondentGroup.OfRole("PUP");
    private static final RespondentGroup ALL_MEN = new RespondentGroup.OfRole("MEN");

    @Test
    void ratingsFarApartAreShown() {
        Publication shown =
                publication(
                        """
                        s1 PUP 2x 2 2
                        s1 PUP 3x 3 3
                        s1 PUP 3x 4 4
                        s2 PUP 2x 2 2
                        s2 PUP 3x 3 3
                        s2 PUP 2x 4 4
                        s2 PUP 1x 5 5
                        """);

        assertThat(detail(shown, PUPIL)).isInstanceOf(ItemDetail.Shown.class);
    }

    /// Any four of ten ratings 3 (eight times), 4 and 5 lie between 3.0 and 3.75.
    @Test
    void ratingsCloseTogetherAreNot() {
        Publication shown =
                publication(
                        """
                        s1 PUP 4x 3 3
                        s1 PUP 1x 4 4
                        s2 PUP 4x 3 3
                        s2 PUP 1x 5 5
                        """);

        assertThat(mean(shown, PUPIL).mean()).hasToString("3.3");
        assertThat(detail(shown, PUPIL)).isInstanceOf(ItemDetail.NotShown.class);
    }

    /// The schools of a perspective count the same, the people of a role do.
    @Test
    void aRoleThatIsAPerspectiveIsNotToldApartFromIt() {
        Publication unequal =
                publication(
                        """
                        s1 PUP 4x 2 2
                        s1 PUP 5x 4 4
                        s1 PUP 2x 5 5
                        s2 PUP 2x 2 2
                        s2 PUP 3x 4 4
                        s2 PUP 1x 5 5
                        """);
        Publication equal =
                publication(
                        """
                        s1 PUP 3x 2 2
                        s1 PUP 3x 4 4
                        s1 PUP 2x 5 5
                        s2 PUP 3x 2 2
                        s2 PUP 3x 4 4
                        s2 PUP 2x 5 5
                        """);

        assertThat(detail(unequal, PUPIL)).isInstanceOf(ItemDetail.Shown.class);
        assertThat(outcome(unequal, ALL_PUP)).isInstanceOf(Outcome.Hidden.class);
        assertThat(detail(equal, ALL_PUP)).isEqualTo(detail(equal, PUPIL));
    }

    /// If nobody at the schools answered 1 and one mentor in seventeen did, that is one of the two
    /// who work elsewhere.
    @Test
    void aRoleOfWhichAFewStandElsewhereHasNoSpread() {
        Publication shown =
                publication(
                        """
                        s1 MEN 3x 2 2
                        s1 MEN 3x 4 4
                        s1 MEN 2x 5 5
                        s2 MEN 3x 2 2
                        s2 MEN 3x 4 4
                        s2 MEN 1x 5 5
                        i1 MEN 1x 1 1
                        i1 MEN 1x 4 4
                        i1 TRN 5x 3 3
                        i1 TRN 2x 5 5
                        """);

        assertThat(detail(shown, SCHOOL)).isInstanceOf(ItemDetail.Shown.class);
        assertThat(detail(shown, ALL_MEN)).isInstanceOf(ItemDetail.NotShown.class);
    }

    private static Publication publication(String drawing) {
        return Ladder.published(INSTRUMENT, drawing);
    }

    private static ItemDetail detail(Publication publication, RespondentGroup group) {
        return mean(publication, group).detail();
    }

    private static Outcome.ItemMean mean(Publication publication, RespondentGroup group) {
        return (Outcome.ItemMean) outcome(publication, group);
    }

    private static Outcome outcome(Publication publication, RespondentGroup group) {
        return publication.results().stream()
                .filter(result -> result.measure().equals(ITEM) && result.group().equals(group))
                .map(GroupResult::outcome)
                .findFirst()
                .orElseThrow();
    }
}
