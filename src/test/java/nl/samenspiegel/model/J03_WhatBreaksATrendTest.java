package nl.samenspiegel.model;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspiegel.core.disclosure.Threshold;
import nl.samenspiegel.core.instrument.Edition;
import nl.samenspiegel.core.instrument.Instrument;
import nl.samenspiegel.core.instrument.InstrumentStatus;
import nl.samenspiegel.core.publication.Trend;
import nl.samenspiegel.core.publication.TrendBreak;
import nl.samenspiegel.core.publication.TrendRound;
import nl.samenspiegel.fixture.DrawnTrend;
import nl.samenspiegel.fixture.GivenInstrument;

import org.junit.jupiter.api.Test;

import java.util.List;

/// Rounds are compared if they asked the same version of an instrument, which is no draft, and the
/// same counts as one in both.
final class J03_WhatBreaksATrendTest {

    private static final TrendRound FIRST = round("1.0", InstrumentStatus.PUBLISHED, "0", "SITE");

    @Test
    void theSameVersionAndUnitDoNot() {
        assertThat(Trend.of(FIRST, round("1.0", InstrumentStatus.PUBLISHED, "0", "SITE")))
                .isInstanceOf(Trend.Drawn.class);
    }

    @Test
    void anotherVersionDoes() {
        assertThat(breaks(round("1.1", InstrumentStatus.PUBLISHED, "1", "SITE")))
                .containsExactly(new TrendBreak.OtherVersion("1.0", "1.1"));
    }

    @Test
    void otherContentUnderTheSameVersionDoes() {
        assertThat(breaks(round("1.0", InstrumentStatus.PUBLISHED, "1", "SITE")))
                .containsExactly(new TrendBreak.OtherContent("1.0"));
    }

    @Test
    void anotherUnitDoes() {
        assertThat(breaks(round("1.0", InstrumentStatus.PUBLISHED, "0", "BOARD")))
                .containsExactly(new TrendBreak.OtherUnit("SITE", "BOARD"));
    }

    @Test
    void aDraftDoesEvenIfNothingInItChanged() {
        TrendRound draft = round("0.9", InstrumentStatus.DRAFT, "0", "SITE");

        assertThat(Trend.of(draft, draft))
                .isEqualTo(new Trend.Broken(List.of(new TrendBreak.Draft("0.9"))));
    }

    @Test
    void allReasonsAreTold() {
        assertThat(breaks(round("0.9", InstrumentStatus.DRAFT, "1", "BOARD")))
                .containsExactly(
                        new TrendBreak.Draft("0.9"),
                        new TrendBreak.OtherVersion("1.0", "0.9"),
                        new TrendBreak.OtherUnit("SITE", "BOARD"));
    }

    @Test
    void anotherInstrumentDoes() {
        TrendRound other = round("other", "1.0", InstrumentStatus.PUBLISHED, "1", "SITE");

        assertThat(breaks(other)).containsExactly(new TrendBreak.OtherInstrument("given", "other"));
    }

    private static List<TrendBreak> breaks(TrendRound later) {
        return ((Trend.Broken) Trend.of(FIRST, later)).breaks();
    }

    private static TrendRound round(
            String version, InstrumentStatus status, String digit, String unit) {
        return round("given", version, status, digit, unit);
    }

    private static TrendRound round(
            String code, String version, InstrumentStatus status, String digit, String unit) {
        Instrument given = GivenInstrument.trust();
        var edition = new Edition(code, version, status, List.of("nl"), digit.repeat(64));
        var instrument =
                new Instrument(
                        edition,
                        given.settings(),
                        given.perspectives(),
                        given.roles(),
                        given.scales(),
                        given.pages(),
                        given.questions(),
                        given.safeguards());
        String drawing =
                """
                s1 PUP 6x 2 2 2
                s2 PUP 6x 3 3 3
                """;
        return DrawnTrend.released(instrument, drawing, unit, Threshold.USUAL);
    }
}
