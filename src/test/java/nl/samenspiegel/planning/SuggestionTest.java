package nl.samenspiegel.planning;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspiegel.round.FieldworkPeriod;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;

final class SuggestionTest {

    @ParameterizedTest
    @CsvSource({
        "Meting 2026, Meting 2027",
        "Meting, Meting 2027",
        "Voorjaar 2025 en 2026, Voorjaar 2027 en 2027",
        "Meting 20260, Meting 20260 2027"
    })
    void namesTheNewYear(String before, String after) {
        assertThat(Suggestion.title(before, 2027, 120)).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-16, 2027-04-01, 2027-05-15",
        "2027-04-01, 2027-04-01, 2027-05-15",
        "2027-04-02, 2028-04-01, 2028-05-15"
    })
    void suggestsTheNextDaysThatHaveNotBegun(LocalDate today, LocalDate first, LocalDate last) {
        assertThat(Suggestion.window(today)).isEqualTo(new FieldworkPeriod(first, last));
    }

    @ParameterizedTest
    @CsvSource({"12, Een lan 2027", "7, Ee 2027"})
    void cutsWhatGetsTooLong(int longest, String title) {
        assertThat(Suggestion.title("Een lange naam", 2027, longest)).isEqualTo(title);
    }

    @Test
    void aTitleBeginsWithAsManyWordsAsAPhoneShows() {
        assertThat(Suggestion.firstWords("Voorwaardenscan Samen Opleiden"))
                .isEqualTo("Voorwaardenscan");
        assertThat(Suggestion.firstWords("Conditions scan for school"))
                .isEqualTo("Conditions scan");
        assertThat(Suggestion.firstWords("Klein maar fijn gevraagd")).isEqualTo("Klein maar fijn");
        assertThat(Suggestion.firstWords("Hoofdvestigingsmeetinstrument"))
                .isEqualTo("Hoofdvestigingsmeetinstrument");
    }
}
