package nl.samenspiegel.core.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspiegel.core.disclosure.Verdict.Audit;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

final class DisclosureAuditTest {

    private static Verdict verdict(DrawnAtoms drawn, PublishedRow... rows) {
        return DisclosureAudit.of(drawn.atoms(), List.of(rows), Threshold.USUAL);
    }

    private static Verdict discloses(Audit audit, Set<Integer> atoms, Optional<Integer> insider) {
        return new Verdict.Discloses(audit, new TreeSet<>(atoms), insider);
    }

    @Test
    void findsNothingWhereNothingIsPublished() {
        assertThat(verdict(DrawnAtoms.of("organisation | STU\nA | 1 at 3.0")))
                .isEqualTo(new Verdict.Safe());
    }

    @Test
    void findsANumberAboutTooFew() {
        DrawnAtoms drawn =
                DrawnAtoms.of(
                        """
                        organisation | STU      | WPB
                        A            | 3 at 3.0 | 1 at 4.0
                        """);

        assertThat(verdict(drawn, drawn.mean("all")))
                .isEqualTo(discloses(Audit.ELIMINATION, Set.of(0, 1), Optional.empty()));
    }

    @Test
    void findsTheRestOfTwoNumbers() {
        DrawnAtoms drawn =
                DrawnAtoms.of(
                        """
                        organisation | STU      | WPB
                        A            | 8 at 3.0 | 2 at 4.0
                        B            | 9 at 3.0 | 2 at 3.0
                        """);

        assertThat(verdict(drawn, drawn.mean("all"), drawn.mean("STU")))
                .isEqualTo(
                        discloses(
                                Audit.ELIMINATION,
                                Set.of(drawn.place("A WPB"), drawn.place("B WPB")),
                                Optional.empty()));
    }

    @Test
    void findsTheRestThroughAMeanInWhichOrganisationsCountTheSame() {
        DrawnAtoms drawn =
                DrawnAtoms.of(
                        """
                        organisation | STU
                        A            | 9 at 3.0
                        B            | 3 at 4.0
                        """);

        assertThat(verdict(drawn, drawn.mean("STU"), drawn.fairMean("STU")))
                .isEqualTo(
                        discloses(
                                Audit.ELIMINATION, Set.of(drawn.place("B STU")), Optional.empty()));
    }

    /// The second number counts everyone once and those of A and B once more. With the number of
    /// all, C follows for every reader; with that of A, only for the one person of B.
    @Test
    void findsWhatARespondentCanWorkOut() {
        DrawnAtoms drawn =
                DrawnAtoms.of(
                        """
                        organisation | STU
                        A            | 9 at 3.0
                        B            | 1 at 4.0
                        C            | 3 at 3.0
                        """);
        Weights both = Weights.pooled(drawn.atoms(), List.of(0, 1, 2));
        Weights uneven =
                Weights.average(List.of(both, Weights.pooled(drawn.atoms(), List.of(0, 1))));

        assertThat(verdict(drawn, drawn.shown(both), drawn.shown(uneven)))
                .isEqualTo(
                        discloses(
                                Audit.ELIMINATION, Set.of(drawn.place("C STU")), Optional.empty()));
        assertThat(verdict(drawn, drawn.mean("A STU"), drawn.shown(uneven)))
                .isEqualTo(
                        discloses(
                                Audit.ELIMINATION,
                                Set.of(drawn.place("C STU")),
                                Optional.of(drawn.place("B STU"))));
    }

    @Test
    void findsAMeanThatCanOnlyBeHigh() {
        DrawnAtoms drawn =
                DrawnAtoms.of(
                        """
                        organisation | STU
                        A            | 4 at 4.9
                        B            | 5 at 4.9
                        """);

        assertThat(verdict(drawn, drawn.mean("STU")))
                .isEqualTo(discloses(Audit.BOUNDS, Set.of(drawn.place("A STU")), Optional.empty()));
    }

    @Test
    void leavesAnOrdinaryMeanAlone() {
        DrawnAtoms drawn =
                DrawnAtoms.of(
                        """
                        organisation | STU
                        A            | 4 at 3.9
                        B            | 5 at 3.6
                        """);

        assertThat(verdict(drawn, drawn.mean("STU"))).isEqualTo(new Verdict.Safe());
    }

    @Test
    void settlesNothingWhereThereIsTooMuchToTry() {
        StringBuilder drawing = new StringBuilder("organisation | SO\n");
        for (int organisation = 0; organisation < 80; organisation++) {
            drawing.append(organisation).append(" | 1 at 3.0\n");
        }
        DrawnAtoms drawn = DrawnAtoms.of(drawing.toString());

        assertThat(verdict(drawn, drawn.mean("SO"))).isInstanceOf(Verdict.Undecided.class);
    }
}
