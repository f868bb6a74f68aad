package nl.samenspiegel.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Map;

/// Two devices with the same link, drawn as postings one after the other. View 1 is the phone, view
/// 2 the laptop; both opened the page when the draft stood at version 1, in which A was answered 3.
final class DraftTest {

    private static final Draft BEFORE =
            Draft.empty().merge(new Posting(0, 9, 0, Map.of("A", "3"))).draft();

    /// What the laptop changed, what the phone then sends, what is kept and what clashes.
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            emptyValue = "",
            textBlock =
                    """
                    # laptop, phone, kept, clash
                    -,        4,     4,    -
                    -,        -,     3,    -
                    -,        '',    '',   -
                    5,        3,     5,    3
                    5,        4,     5,    4
                    5,        5,     5,    -
                    5,        -,     5,    -
                    '',       3,     '',   3
                    '',       '',    '',   -
                    5,        '',    5,    ''
                    """)
    void keepsWhatWasChangedElsewhereSinceThePageWasShown(
            String laptop, String phone, String kept, String clash) {
        Draft changed = laptop == null ? BEFORE : send(BEFORE, 2, laptop).draft();

        Merged merged = phone == null ? sendNothing(changed) : send(changed, 1, phone);

        assertThat(merged.draft().text("A")).isEqualTo(kept);
        assertThat(merged.clashes())
                .isEqualTo(clash == null ? List.of() : List.of(new Clash("A", clash, kept)));
    }

    @Test
    void takesInOtherFieldsSilently() {
        Draft laptop = BEFORE.merge(new Posting(1, 2, 0, Map.of("B", "1"))).draft();

        Merged merged = laptop.merge(new Posting(1, 1, 0, Map.of("C", "2")));

        assertThat(merged.clashes()).isEmpty();
        assertThat(merged.draft().text("A") + merged.draft().text("B") + merged.draft().text("C"))
                .isEqualTo("312");
    }

    @Test
    void aViewNeverClashesWithItself() {
        Draft once = send(BEFORE, 1, "4").draft();

        Merged twice = send(once, 1, "5");

        assertThat(twice.clashes()).isEmpty();
        assertThat(twice.draft().text("A")).isEqualTo("5");
    }

    @Test
    void whoSawTheChangeMayChangeItAgain() {
        Draft laptop = send(BEFORE, 2, "5").draft();

        Merged merged = laptop.merge(new Posting(laptop.version(), 3, 0, Map.of("A", "1")));

        assertThat(merged.clashes()).isEmpty();
        assertThat(merged.draft().text("A")).isEqualTo("1");
    }

    @Test
    void whatArrivesLateChangesNothing() {
        Draft fourth = BEFORE.merge(new Posting(1, 1, 4, Map.of("A", "4"))).draft();
        Draft fifth = fourth.merge(new Posting(1, 1, 5, Map.of("A", "5"))).draft();

        Merged late = fifth.merge(new Posting(1, 1, 4, Map.of("A", "4")));

        assertThat(late.draft()).isEqualTo(fifth);
    }

    @Test
    void countsOnlyChanges() {
        Draft same = send(BEFORE, 1, "3").draft();

        assertThat(same.version()).isEqualTo(BEFORE.version());
        assertThat(send(same, 1, "4").draft().version()).isEqualTo(BEFORE.version() + 1);
    }

    @Test
    void isReadBackFromItsBytes() {
        Draft draft =
                BEFORE.merge(new Posting(1, 1, 2, Map.of("i.Ω4", "x", "o.tip", "Café\n’s morgens")))
                        .draft()
                        .pass("p.taken");

        assertThat(Draft.of(draft.version(), draft.bytes())).isEqualTo(draft);
    }

    private static Merged send(Draft draft, int view, String text) {
        return draft.merge(new Posting(1, view, 0, Map.of("A", text)));
    }

    private static Merged sendNothing(Draft draft) {
        return draft.merge(new Posting(1, 1, 0, Map.of()));
    }
}
