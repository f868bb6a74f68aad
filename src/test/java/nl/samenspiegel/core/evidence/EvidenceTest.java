package nl.samenspiegel.core.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import nl.samenspiegel.core.instrument.RegisterIndicator;

import org.junit.jupiter.api.Test;

import java.util.List;

final class EvidenceTest {

    private static final EffectSize SIZE =
            new EffectSize.Range(Metric.ODDS_RATIO, DrawnEvidence.TEXT, new Span(0.78, 0.86));

    private static final PanelValue VALUE = new PanelValue("a", "C1", "F1", 0);

    @Test
    void refusesALinkToNowhere() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> DrawnEvidence.evidence(DrawnEvidence.studies("a z D C9 F1 1 + V2")))
                .withMessageContaining("studies.a.programme names z")
                .withMessageContaining("studies.a.links names C9");
    }

    @Test
    void refusesACellThatIsFilledAndRecordedAsEmpty() {
        List<Study> studies = DrawnEvidence.studies("a a D C1 F1 1 + V2");
        var empty = new EmptyCell("C1", "F1", EmptyState.NOT_APPLICABLE, null, null);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> DrawnEvidence.evidence(studies, List.of(empty), List.of()))
                .withMessageContaining("cells.C1>F1 is filled by a link and recorded as empty")
                .withMessageContaining("cells.C2>F2 is filled by no link and not recorded");
    }

    @Test
    void refusesASearchWithoutARecord() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EmptyCell("C1", "F1", EmptyState.NONE_FOUND, null, null));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new EmptyCell(
                                "C1",
                                "F1",
                                EmptyState.NOT_SEARCHED,
                                new SearchRecord("2025", DrawnEvidence.TEXT),
                                null));
    }

    @Test
    void refusesAMeasurementThatIsCalledExpected() {
        EvidenceLink drawn =
                DrawnEvidence.studies("a a D C1 F1 2 + V2").getFirst().links().getFirst();
        var link =
                new EvidenceLink(
                        drawn.from(),
                        drawn.to(),
                        drawn.direction(),
                        drawn.tier(),
                        drawn.verification(),
                        new Measured(true, DrawnEvidence.TEXT, null, null),
                        List.of());
        List<Study> studies = List.of(DrawnEvidence.study("a", "a", Distance.NEAR, List.of(link)));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> DrawnEvidence.evidence(studies))
                .withMessageContaining(
                        "studies.a.links: what is only expected is of tier 1, not 2");
    }

    @Test
    void refusesAPanelThatMixesMetrics() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> withPanel(Metric.CORRELATION, VALUE))
                .withMessageContaining("has no CORRELATION");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> withPanel(Metric.ODDS_RATIO, new PanelValue("a", "C1", "F1", 1)));
    }

    @Test
    void listsNoNationalValueThatItDoesNotHave() {
        Evidence evidence = DrawnEvidence.evidence(DrawnEvidence.studies("a a D C1 F1 1 + V2"));
        var alone = new RegisterIndicator(1, List.of());
        var beside = new RegisterIndicator(1, List.of("left"));

        assertThat(evidence.listComparable(alone)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> evidence.listComparable(beside))
                .withMessageContaining("no reference left");
    }

    @Test
    void findsTheSizeAtWhichAPanelPoints() {
        assertThat(withPanel(Metric.ODDS_RATIO, VALUE).size(VALUE)).isEqualTo(SIZE);
    }

    private static Evidence withPanel(Metric metric, PanelValue value) {
        EvidenceLink drawn =
                DrawnEvidence.studies("a a D C1 F1 3 + V2").getFirst().links().getFirst();
        var link =
                new EvidenceLink(
                        drawn.from(),
                        drawn.to(),
                        drawn.direction(),
                        drawn.tier(),
                        drawn.verification(),
                        drawn.measured(),
                        List.of(SIZE));
        var axis = new PanelAxis(DrawnEvidence.TEXT, DrawnEvidence.TEXT, DrawnEvidence.TEXT);
        var panel =
                new ForestPanel(
                        "p",
                        DrawnEvidence.TEXT,
                        DrawnEvidence.TEXT,
                        metric,
                        axis,
                        DrawnEvidence.TEXT,
                        List.of(value));
        List<Study> studies = List.of(DrawnEvidence.study("a", "a", Distance.NEAR, List.of(link)));
        return DrawnEvidence.evidence(
                studies, DrawnEvidence.evidence(studies).empty(), List.of(panel));
    }
}
