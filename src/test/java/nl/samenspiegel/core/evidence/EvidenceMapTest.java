package nl.samenspiegel.core.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

import java.util.LinkedHashMap;
import java.util.Map;

final class EvidenceMapTest {

    @Test
    void showsTheHighestTierAndCountsProgrammes() {
        var linked =
                cell(
                        """
                        a a D C1 F1 1 +     V2
                        b b N C1 F1 3 mixed V2
                        c b N C1 F1 2 +     V1
                        """);

        assertThat(linked.tier()).isEqualTo(Tier.COMPARISON);
        assertThat(linked.direction()).isEqualTo(Direction.MIXED);
        assertThat(linked.programmes()).isEqualTo(2);
        assertThat(linked.hollow()).isFalse();
        assertThat(linked.links())
                .extracting(each -> each.study().id())
                .containsExactly("b", "c", "a");
    }

    @Test
    void isMixedWhenLinksOfTheHighestTierDiffer() {
        assertThat(
                        cell("""
                        a a D C1 F1 3 +      V2
                        b b D C1 F1 3 partly V2
                        c c D C1 F1 2 -      V2
                        """)
                                .direction())
                .isEqualTo(Direction.MIXED);
    }

    @Test
    void tellsWhenAWeakerLinkPointsElsewhere() {
        assertThat(cell("a a D C1 F1 3 + V2\nb b D C1 F1 2 mixed V2").isContradicted()).isTrue();
        assertThat(cell("a a D C1 F1 3 + V2\nb b D C1 F1 2 + V2").isContradicted()).isFalse();
        assertThat(cell("a a D C1 F1 3 + V2\nb b D C1 F1 2 unknown V2").isContradicted()).isFalse();
        assertThat(cell("a a D C1 F1 3 mixed V2\nb b D C1 F1 2 + V2").isContradicted()).isFalse();
    }

    @Test
    void keepsPartlyWhenItStandsAlone() {
        assertThat(cell("a a D C1 F1 3 partly V2").direction()).isEqualTo(Direction.PARTLY);
    }

    @Test
    void countsALinkWithoutDirectionOnlyWhenThereIsNoOther() {
        assertThat(
                        cell("""
                        a a D C1 F1 2 unknown V2
                        b b D C1 F1 2 +       V2
                        """)
                                .direction())
                .isEqualTo(Direction.FAVOURABLE);
        assertThat(cell("a a D C1 F1 2 unknown V2").direction()).isEqualTo(Direction.UNKNOWN);
    }

    @Test
    void isHollowWhenNoLinkOfTheHighestTierWasRead() {
        assertThat(
                        cell("""
                        a a D C1 F1 2 + V1
                        b b D C1 F1 1 + V2
                        """)
                                .hollow())
                .isTrue();
    }

    @Test
    void isNotFilledByAFarPracticeOrByASearch() {
        var map =
                EvidenceMap.of(
                        DrawnEvidence.evidence(
                                DrawnEvidence.studies(
                                        """
                                        a a F C1 F1 4 + V2
                                        b b D C1 F1 0 0 V2
                                        """)));

        EvidenceCell cell = map.cell("C1", "F1");

        assertThat(cell.content()).isInstanceOf(CellContent.Empty.class);
        assertThat(cell.beside()).extracting(each -> each.study().id()).containsExactly("a", "b");
        assertThat(map.cells()).hasSize(4);
        assertThatIllegalArgumentException().isThrownBy(() -> map.cell("C1", "C2"));
    }

    @Test
    void keepsChainsApart() {
        Evidence evidence =
                DrawnEvidence.evidence(
                        DrawnEvidence.studies(
                                """
                                a a D C2 C1            1 + V2
                                b b D C2 outcome:trust 1 + V0
                                c c D C1 F1            2 + V2
                                """));

        assertThat(evidence.listChains())
                .extracting(each -> each.study().id())
                .containsExactly("a", "b");
        assertThat(evidence.listLinks()).hasSize(3);
        assertThat(evidence.study("b").distance()).isEqualTo(Distance.SAME);
    }

    @Test
    void speaksTheLanguageItHas() {
        Map<String, String> both = new LinkedHashMap<>();
        both.put("nl", "samenhang");
        both.put("en", "coherence");
        var text = new LocalText(both);

        assertThat(text.in("en")).isEqualTo("coherence");
        assertThat(text.in("fy")).isEqualTo("samenhang");
        assertThatIllegalArgumentException().isThrownBy(() -> new LocalText(Map.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new LocalText(Map.of("nl", " ")));
    }

    private static CellContent.Linked cell(String drawing) {
        var map = EvidenceMap.of(DrawnEvidence.evidence(DrawnEvidence.studies(drawing)));
        return (CellContent.Linked) map.cell("C1", "F1").content();
    }
}
