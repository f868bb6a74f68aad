package nl.samenspiegel.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;
import java.time.LocalDate;

final class NumbersTest {

    private final Numbers dutch = Numbers.in(Language.NL);
    private final Numbers english = Numbers.in(Language.EN);

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "3.14; 3,1; 3.1",
                "3.15; 3,2; 3.2",
                "4.0; 4,0; 4.0",
                "-0.25; −0,3; −0.3",
                "-0.04; 0,0; 0.0",
                "0; 0,0; 0.0"
            })
    void areRoundedToOneDecimal(double value, String inDutch, String inEnglish) {
        assertThat(dutch.decimal(value)).isEqualTo(inDutch);
        assertThat(english.decimal(value)).isEqualTo(inEnglish);
    }

    @Test
    void carryASignWhereADifferenceIsMeant() {
        assertThat(dutch.signed(0.34)).isEqualTo("+0,3");
        assertThat(dutch.signed(-0.34)).isEqualTo("−0,3");
        assertThat(dutch.signed(0.04)).isEqualTo("0,0");
    }

    @Test
    void makeARangeThatDoesNotBreak() {
        assertThat(dutch.range(2.9, 3.3)).isEqualTo("2,9\u2060–\u20603,3");
        assertThat(english.range(-0.2, 0.6)).isEqualTo("−0.2\u2060–\u20600.6");
        assertThat(dutch.range(5, 9)).isEqualTo("5\u2060–\u20609");
    }

    @Test
    void groupThousands() {
        assertThat(dutch.whole(12500)).isEqualTo("12.500");
        assertThat(english.whole(-12500)).isEqualTo("−12,500");
    }

    @Test
    void writeAProportionInWholePerCents() {
        assertThat(dutch.percent(0.445)).isEqualTo("45%");
        assertThat(dutch.percent(1)).isEqualTo("100%");
    }

    @Test
    void writeDaysInWords() {
        LocalDate day = LocalDate.of(2026, 5, 15);

        assertThat(dutch.date(day)).isEqualTo("15 mei 2026");
        assertThat(english.date(day)).isEqualTo("15 May 2026");
        assertThat(dutch.weekday(day)).isEqualTo("vrijdag 15 mei 2026");
        assertThat(english.dayAndMonth(day)).isEqualTo("15 May");
        assertThat(english.dated("read at a site (2026-05-15)"))
                .isEqualTo("read at a site (15 May 2026)");
    }

    @Test
    void tellTheTimeOfTheNetherlands() {
        assertThat(dutch.moment(Instant.parse("2026-05-15T12:05:00Z")))
                .isEqualTo("15 mei 2026 14:05");
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY})
    void doNotWriteWhatIsNoNumber(double value) {
        assertThatThrownBy(() -> dutch.decimal(value)).isInstanceOf(IllegalArgumentException.class);
    }
}
