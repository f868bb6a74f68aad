package nl.samenspiegel.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.LocalDate;
import java.util.UUID;

class RoundTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 4, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 5, 15);

    @Test
    void opensAPlanUpToItsLastDay() {
        assertThat(round(RoundStatus.PLANNED).open(LAST, 3))
                .isEqualTo(new Opening.Opened(round(RoundStatus.OPEN)));
    }

    @Test
    void doesNotOpenAfterItsLastDay() {
        assertThat(round(RoundStatus.PLANNED).open(LAST.plusDays(1), 3))
                .isEqualTo(new Opening.PastItsEnd(LAST));
    }

    @Test
    void doesNotOpenWithoutOrganisations() {
        assertThat(round(RoundStatus.PLANNED).open(FIRST, 0))
                .isEqualTo(new Opening.NobodyTakesPart());
    }

    @ParameterizedTest
    @EnumSource(value = RoundStatus.class, mode = EnumSource.Mode.EXCLUDE, names = "PLANNED")
    void opensOnlyOnce(RoundStatus status) {
        assertThat(round(status).open(FIRST, 3)).isEqualTo(new Opening.NotPlanned(status));
    }

    @ParameterizedTest
    @EnumSource(
            value = RoundStatus.class,
            names = {"OPEN", "IMPORTING"})
    void closesWhatTakesAnswers(RoundStatus status) {
        assertThat(round(status).close(LAST))
                .isEqualTo(new Closing.Closed(round(RoundStatus.CLOSED)));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-30, 2026-04-01",
        "2026-04-20, 2026-04-20",
        "2026-05-15, 2026-05-15",
        "2026-06-01, 2026-05-15"
    })
    void whatIsClosedEarlyEndsOnThatDay(LocalDate today, LocalDate lastDay) {
        assertThat(round(RoundStatus.OPEN).close(today))
                .isInstanceOfSatisfying(
                        Closing.Closed.class,
                        closed ->
                                assertThat(closed.round().fieldwork())
                                        .isEqualTo(new FieldworkPeriod(FIRST, lastDay)));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-20, 2026-06-01, ",
        "2026-04-20, 2026-04-20, ",
        "2026-04-20, 2026-04-19, 2026-04-20",
        "2026-03-20, 2026-03-31, 2026-04-01"
    })
    void anotherLastDayIsTodayAtTheEarliest(
            LocalDate today, LocalDate closesOn, @Nullable LocalDate earliest) {
        Extending outcome = round(RoundStatus.OPEN).extend(today, closesOn);

        if (earliest == null) {
            assertThat(outcome)
                    .isInstanceOfSatisfying(
                            Extending.Extended.class,
                            extended ->
                                    assertThat(extended.round().fieldwork())
                                            .isEqualTo(new FieldworkPeriod(FIRST, closesOn)));
        } else {
            assertThat(outcome).isEqualTo(new Extending.TooEarly(earliest));
        }
    }

    @ParameterizedTest
    @EnumSource(value = RoundStatus.class, mode = EnumSource.Mode.EXCLUDE, names = "OPEN")
    void onlyAnOpenRoundGetsAnotherLastDay(RoundStatus status) {
        assertThat(round(status).extend(FIRST, LAST)).isEqualTo(new Extending.NotOpen(status));
    }

    @ParameterizedTest
    @CsvSource({
        "PLANNED,  2026-06-01, false",
        "OPEN,     2026-05-14, false",
        "OPEN,     2026-05-15, true",
        "RELEASED, 2026-05-15, true"
    })
    void isOverOnceItsLastDayHasPassed(RoundStatus status, LocalDate day, boolean over) {
        assertThat(round(status).isOverSince(day)).isEqualTo(over);
    }

    @ParameterizedTest
    @EnumSource(
            value = RoundStatus.class,
            names = {"PLANNED", "CLOSED", "RELEASED"})
    void closesNothingElse(RoundStatus status) {
        assertThat(round(status).close(LAST)).isEqualTo(new Closing.NotOpen(status));
    }

    @Test
    void releasesOnlyWhatIsClosed() {
        assertThat(round(RoundStatus.CLOSED).release()).isEqualTo(round(RoundStatus.RELEASED));
        assertThatThrownBy(() -> round(RoundStatus.OPEN).release())
                .isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "PLANNED, 2026-04-10, false",
        "OPEN,    2026-03-31, false",
        "OPEN,    2026-04-01, true",
        "OPEN,    2026-05-15, true",
        "OPEN,    2026-05-16, false",
        "CLOSED,  2026-04-10, false"
    })
    void admitsAnswersWhileOpenAndOnItsDays(RoundStatus status, LocalDate today, boolean admits) {
        assertThat(round(status).admits(today)).isEqualTo(admits);
    }

    @ParameterizedTest
    @EnumSource(
            value = RoundStatus.class,
            names = {"CLOSED", "RELEASED"})
    void opensAgainWithALaterLastDay(RoundStatus status) {
        LocalDate later = LAST.plusWeeks(2);

        assertThat(round(status).reopen(LAST.plusDays(3), later))
                .isInstanceOfSatisfying(
                        Reopening.Reopened.class,
                        reopened -> {
                            assertThat(reopened.round().status()).isEqualTo(RoundStatus.OPEN);
                            assertThat(reopened.round().fieldwork())
                                    .isEqualTo(new FieldworkPeriod(FIRST, later));
                            assertThat(reopened.round().releasedBefore())
                                    .isEqualTo(status == RoundStatus.RELEASED);
                        });
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-10, 2026-05-14, 2026-05-15",
        "2026-05-10, 2026-05-15, ",
        "2026-06-01, 2026-05-31, 2026-06-01",
        "2026-06-01, 2026-06-01, "
    })
    void opensAgainFromTodayAndNotShorterThanItWas(
            LocalDate today, LocalDate closesOn, @Nullable LocalDate earliest) {
        Reopening outcome = round(RoundStatus.CLOSED).reopen(today, closesOn);

        if (earliest == null) {
            assertThat(outcome).isInstanceOf(Reopening.Reopened.class);
        } else {
            assertThat(outcome).isEqualTo(new Reopening.TooEarly(earliest));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = RoundStatus.class,
            names = {"PLANNED", "IMPORTING", "OPEN"})
    void opensAgainOnlyWhenItWasClosed(RoundStatus status) {
        assertThat(round(status).reopen(LAST, LAST)).isEqualTo(new Reopening.NotOver(status));
    }

    @Test
    void doesNotOpenAgainWhenItWasReadIn() {
        var settings = new RoundSettings(RoundOrigin.IMPORT, 5, RoundUnit.SITE);

        assertThat(round(settings, RoundStatus.CLOSED, false).reopen(LAST, LAST))
                .isEqualTo(new Reopening.ReadIn());
    }

    @Test
    void remembersThatItWasReleasedHoweverOftenItOpensAgain() {
        Round closed = reopenedAndClosed();

        assertThat(closed.reopen(LAST, LAST))
                .isEqualTo(
                        new Reopening.Reopened(
                                round(RoundSettings.ofFieldwork(), RoundStatus.OPEN, true)));
    }

    @Test
    void goesBackToTheResultsThereWere() {
        assertThat(reopenedAndClosed().keepRelease())
                .isEqualTo(
                        new Keeping.Kept(
                                round(RoundSettings.ofFieldwork(), RoundStatus.RELEASED, true)));
        assertThat(round(RoundStatus.CLOSED).keepRelease()).isEqualTo(new Keeping.NeverReleased());
        assertThat(round(RoundStatus.OPEN).keepRelease())
                .isEqualTo(new Keeping.NotClosed(RoundStatus.OPEN));
    }

    @ParameterizedTest
    @CsvSource({"4, false", "5, false", "6, true", "20, true", "21, false"})
    void raisesTheThresholdAndNeverLowersIt(int threshold, boolean raises) {
        Raising outcome = round(RoundStatus.CLOSED).raiseThreshold(threshold);

        if (raises) {
            var settings = new RoundSettings(RoundOrigin.FIELDWORK, threshold, RoundUnit.SITE);
            assertThat(outcome)
                    .isEqualTo(new Raising.Raised(round(settings, RoundStatus.CLOSED, false)));
        } else {
            assertThat(outcome).isEqualTo(new Raising.OutOfRange(5));
        }
    }

    @Test
    void raisesTheThresholdOnlyBetweenClosingAndRelease() {
        assertThat(round(RoundStatus.OPEN).raiseThreshold(6))
                .isEqualTo(new Raising.NotClosed(RoundStatus.OPEN));
        assertThat(reopenedAndClosed().raiseThreshold(6)).isEqualTo(new Raising.ReleasedBefore());
    }

    static Round round(RoundStatus status) {
        return round(RoundSettings.ofFieldwork(), status, false);
    }

    /// Returns a closed round of which results were released before it was opened again.
    static Round reopenedAndClosed() {
        return round(RoundSettings.ofFieldwork(), RoundStatus.CLOSED, true);
    }

    private static Round round(RoundSettings settings, RoundStatus status, boolean before) {
        return new Round(
                new UUID(0, 1),
                new UUID(0, 2),
                "Voorjaar 2026",
                new RoundInstrument("scan", "1.0", "0".repeat(64)),
                new FieldworkPeriod(FIRST, LAST),
                settings,
                Asking.everything(),
                status,
                before,
                0);
    }
}
