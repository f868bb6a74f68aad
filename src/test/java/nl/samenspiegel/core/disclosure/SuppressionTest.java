package nl.samenspiegel.core.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

final class SuppressionTest {

    private static final DrawnAtoms SCHOOLS =
            DrawnAtoms.of(
                    """
                    organisation | STU       | WPB
                    A            | 12 at 3.5 | 9 at 3.0
                    B            | 10 at 3.0 | 8 at 3.5
                    C            | 9 at 4.0  | 3 at 3.0
                    """);

    private static <K> Choice<K> choice(DrawnAtoms drawn, List<Candidate<K>> candidates) {
        return Suppression.choose(drawn.atoms(), List.of(), candidates, Threshold.USUAL);
    }

    @SafeVarargs
    private static <K> List<Candidate<K>> all(List<Candidate<K>>... lists) {
        List<Candidate<K>> all = new ArrayList<>();
        for (List<Candidate<K>> list : lists) {
            all.addAll(list);
        }
        return all;
    }

    @Test
    void hidesNothingWhenNobodyIsFew() {
        List<Candidate<String>> candidates =
                all(
                        SCHOOLS.candidates(0, "STU"),
                        SCHOOLS.cells(1, atom -> atom.column().equals("STU")));

        assertThat(choice(SCHOOLS, candidates))
                .isEqualTo(new Choice.Kept<>(Set.of("STU", "A STU", "B STU", "C STU"), Set.of()));
    }

    @Test
    void hidesAnotherGroupBesideASmallOne() {
        List<Candidate<String>> candidates =
                all(SCHOOLS.candidates(0, "WPB"), SCHOOLS.candidates(1, "A WPB", "B WPB"));

        assertThat(choice(SCHOOLS, candidates))
                .isEqualTo(new Choice.Kept<>(Set.of("WPB", "A WPB"), Set.of("B WPB")));
    }

    @Test
    void keepsTheLowerRankWhateverStandsFirst() {
        List<Candidate<String>> candidates =
                all(SCHOOLS.candidates(2, "A WPB"), SCHOOLS.candidates(1, "B WPB", "WPB"));

        assertThat(choice(SCHOOLS, candidates))
                .isEqualTo(new Choice.Kept<>(Set.of("WPB", "B WPB"), Set.of("A WPB")));
    }

    @Test
    void hidesTheSmallGroupItself() {
        assertThat(choice(SCHOOLS, SCHOOLS.candidates(0, "C WPB")))
                .isEqualTo(new Choice.Kept<>(Set.of(), Set.of("C WPB")));
    }

    @Test
    void hidesWhatNeedsSomethingHidden() {
        List<Candidate<String>> candidates =
                all(
                        SCHOOLS.candidates(0, "STU", "C WPB"),
                        List.of(
                                new Candidate<>(
                                        "headline",
                                        1,
                                        List.of(SCHOOLS.mean("all")),
                                        Set.of("STU", "C WPB"))));

        assertThat(choice(SCHOOLS, candidates))
                .isEqualTo(new Choice.Kept<>(Set.of("STU"), Set.of("C WPB", "headline")));
    }

    @Test
    void showsAllNumbersOfAGroupOrNone() {
        DrawnAtoms drawn =
                DrawnAtoms.of(
                        """
                        organisation | STU
                        A            | 8 at 3.5
                        B            | 4 at 3.0
                        """);
        var both =
                new Candidate<>(
                        "STU", 0, List.of(drawn.mean("STU"), drawn.fairMean("STU")), Set.of());

        assertThat(choice(drawn, List.of(both)))
                .isEqualTo(new Choice.Kept<>(Set.of(), Set.of("STU")));
        assertThat(choice(drawn, drawn.candidates(0, "STU")))
                .isEqualTo(new Choice.Kept<>(Set.of("STU"), Set.of()));
    }

    @Test
    void hidesAClearOpinionOfFew() {
        DrawnAtoms drawn =
                DrawnAtoms.of(
                        """
                        organisation | STU
                        A            | 3 at 4.9
                        B            | 4 at 4.8
                        C            | 20 at 4.0
                        """);

        assertThat(choice(drawn, drawn.candidates(0, "STU", "C STU")))
                .isEqualTo(new Choice.Kept<>(Set.of("STU"), Set.of("C STU")));
    }

    @Test
    void looksAtWhatIsPublicAlready() {
        Choice<String> choice =
                Suppression.choose(
                        SCHOOLS.atoms(),
                        List.of(SCHOOLS.mean("WPB"), SCHOOLS.mean("B WPB")),
                        SCHOOLS.candidates(0, "A WPB", "A STU"),
                        Threshold.USUAL);

        assertThat(choice).isEqualTo(new Choice.Kept<>(Set.of("A STU"), Set.of("A WPB")));
    }

    @Test
    void refusesWhenItIsToldAlready() {
        Choice<String> choice =
                Suppression.choose(
                        SCHOOLS.atoms(),
                        List.of(SCHOOLS.mean("WPB"), SCHOOLS.mean("A WPB"), SCHOOLS.mean("B WPB")),
                        SCHOOLS.candidates(0, "STU"),
                        Threshold.USUAL);

        assertThat(choice).isEqualTo(new Choice.Refused<>(Refusal.TOLD_ALREADY));
    }

    @Test
    void refusesWhenThereIsTooMuchToTry() {
        StringBuilder drawing = new StringBuilder("organisation | SO\n");
        for (int organisation = 0; organisation < 80; organisation++) {
            drawing.append(organisation).append(" | 1 at 3.0\n");
        }
        DrawnAtoms drawn = DrawnAtoms.of(drawing.toString());

        assertThat(choice(drawn, drawn.candidates(0, "SO")))
                .isEqualTo(new Choice.Refused<>(Refusal.TOO_MUCH_TO_TRY));
    }

    @Test
    void followsAHigherThreshold() {
        Choice<String> choice =
                Suppression.choose(
                        SCHOOLS.atoms(), List.of(), SCHOOLS.cells(0, _ -> true), new Threshold(9));

        assertThat(choice)
                .isEqualTo(
                        new Choice.Kept<>(
                                Set.of("A STU", "A WPB", "B STU", "C STU"),
                                Set.of("B WPB", "C WPB")));
    }

    @Test
    void doesNotTakeANumberThatIsNotTrue() {
        var untrue = new PublishedRow(Weights.pooled(SCHOOLS.atoms(), List.of(0, 1)), 4.0, 4.1);
        var candidate = new Candidate<>("A", 0, List.of(untrue), Set.<String>of());

        assertThatThrownBy(() -> choice(SCHOOLS, List.of(candidate)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void doesNotTakeAKeyTwice() {
        assertThatThrownBy(() -> choice(SCHOOLS, SCHOOLS.candidates(0, "STU", "STU")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
