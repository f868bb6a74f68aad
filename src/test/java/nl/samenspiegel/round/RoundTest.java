package nl.samenspiegel.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
        assertThat(round(status).close()).isEqualTo(new Closing.Closed(round(RoundStatus.CLOSED)));
    }

    @ParameterizedTest
    @EnumSource(
            value = RoundStatus.class,
            names = {"PLANNED", "CLOSED", "RELEASED"})
    void closesNothingElse(RoundStatus status) {
        assertThat(round(status).close()).isEqualTo(new Closing.NotOpen(status));
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

    private static Round round(RoundStatus status) {
        return new Round(
                new UUID(0, 1),
                new UUID(0, 2),
                "Voorjaar 2026",
                new RoundInstrument("scan", "1.0", "0".repeat(64)),
                new FieldworkPeriod(FIRST, LAST),
                RoundSettings.ofFieldwork(),
                status,
                0);
    }
}
