package nl.samenspiegel.results;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspiegel.core.instrument.Instrument;
import nl.samenspiegel.core.instrument.ScaleReport;
import nl.samenspiegel.fixture.GivenInstrument;
import nl.samenspiegel.web.Language;

import org.junit.jupiter.api.Test;

import java.util.List;

/// Where more than a quarter cannot judge an item, the table of items says that this may not be the
/// group to ask; the quarter is of the percentage as it is shown.
final class ItemTableTest {

    private static final Instrument MOOD =
            GivenInstrument.instrument()
                    .scale("MOOD", 1, ScaleReport.FACETS, GivenInstrument.FIVE, "pupil")
                    .build();

    private static final String FLAG =
            "Waar meer dan 25% het niet kan beoordelen, is dit misschien niet de groep om het aan"
                    + " te vragen.";

    @Test
    void aQuarterIsNotMany() {
        ResultTable quarter =
                table(
                        """
                        s1 PUP 25x ?
                        s1 PUP 75x 3
                        s2 PUP 25x ?
                        s2 PUP 75x 4
                        """);

        assertThat(cannotJudge(quarter)).isEqualTo("ongeveer 25%");
        assertThat(quarter.note()).doesNotContain(FLAG);
    }

    @Test
    void whatIsShownAsAQuarterIsNotManyEither() {
        ResultTable hardlyMore =
                table(
                        """
                        s1 PUP 27x ?
                        s1 PUP 73x 3
                        s2 PUP 27x ?
                        s2 PUP 73x 4
                        """);

        assertThat(cannotJudge(hardlyMore)).isEqualTo("ongeveer 25%");
        assertThat(hardlyMore.note()).doesNotContain(FLAG);
    }

    @Test
    void moreThanAQuarterIsMany() {
        // 27.5 %
        ResultTable more =
                table(
                        """
                        s1 PUP 25x ?
                        s1 PUP 75x 3
                        s2 PUP 30x ?
                        s2 PUP 70x 4
                        """);

        assertThat(cannotJudge(more)).isEqualTo("ongeveer 30%");
        assertThat(more.note()).endsWith(FLAG);
    }

    @Test
    void tenPeopleAreEnoughToSaySoAndNineAreNot() {
        ResultTable ten =
                table(
                        """
                        s1 PUP 2x ?
                        s1 PUP 3x 3
                        s2 PUP 2x ?
                        s2 PUP 3x 4
                        """);
        ResultTable nine =
                table(
                        """
                        s1 PUP 2x ?
                        s1 PUP 3x 3
                        s2 PUP 2x ?
                        s2 PUP 2x 4
                        """);

        assertThat(cannotJudge(ten)).isEqualTo("ongeveer 40%");
        assertThat(ten.note()).endsWith(FLAG);
        assertThat(cannotJudge(nine)).isEqualTo("niet getoond");
        assertThat(nine.note()).doesNotContain(FLAG);
    }

    @Test
    void theTableByRoleSaysWhereARoleIsFoundThatIsAPerspective() {
        Published published =
                GivenPublished.published(
                        MOOD,
                        Language.NL,
                        """
                        s1 PUP 6x 3
                        s1 PUP 4x 5
                        s2 PUP 8x 2
                        s2 PUP 6x 4
                        """);
        List<ResultTable> tables =
                GivenPublished.telling(published, Language.NL)
                        .tables(published.results().getFirst());

        assertThat(tables.getFirst().note()).doesNotContain("bijna een heel perspectief");
        assertThat(tables)
                .anySatisfy(table -> {
                    assertThat(table.caption()).isEqualTo("Per vraag, naar rol");
                    assertThat(table.note()).contains("bijna een heel perspectief");
                    assertThat(table.rows().getFirst().cells()).contains("niet getoond");
                });
    }

    /// The table of items by perspective.
    private static ResultTable table(String drawing) {
        Published published = GivenPublished.published(MOOD, Language.NL, drawing);
        return GivenPublished.telling(published, Language.NL)
                .tables(published.results().getFirst())
                .getFirst();
    }

    private static String cannotJudge(ResultTable table) {
        int column = table.columns().indexOf("Kan ik niet beoordelen") - 1; // the head is no cell
        return table.rows().getFirst().cells().get(column);
    }
}
