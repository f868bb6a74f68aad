package nl.samenspiegel.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import nl.samenspiegel.core.aggregate.RegisterShare;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.UUID;

final class RegisterEntryTest {

    @Test
    void isAShareOfItsCohort() {
        assertThat(entry(4, 31, "HR").share()).isEqualTo(new RegisterShare(4, 31));
    }

    @ParameterizedTest
    @CsvSource({"0, 10", "10, 10", "99999, 99999"})
    void takesAnyPartOfACohortOfTenOrMore(int numerator, int denominator) {
        assertThat(entry(numerator, denominator, "HR").numerator()).isEqualTo(numerator);
    }

    @ParameterizedTest
    @CsvSource({"0, 9", "-1, 31", "32, 31", "0, 100000"})
    void refusesCountsThatCannotBe(int numerator, int denominator) {
        assertThatIllegalArgumentException().isThrownBy(() -> entry(numerator, denominator, "HR"));
    }

    @Test
    void refusesAFigureThatComesFromNowhere() {
        assertThatIllegalArgumentException().isThrownBy(() -> entry(4, 31, " "));
        assertThatIllegalArgumentException().isThrownBy(() -> entry(4, 31, "x".repeat(201)));
    }

    private static RegisterEntry entry(int numerator, int denominator, String source) {
        return new RegisterEntry(
                new UUID(0, 1),
                "STAY",
                new CohortYear(2023, true),
                numerator,
                denominator,
                source,
                LocalDate.of(2025, 10, 1),
                0);
    }
}
