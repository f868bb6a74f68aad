package nl.samenspiegel.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

final class CohortYearTest {

    private static final CohortYear SCHOOL = new CohortYear(2023, true);
    private static final CohortYear CALENDAR = new CohortYear(2023, false);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023-2024",
                "2023–2024",
                "2023/2024",
                "2023-24",
                "2023/24",
                " 2023 – 2024 ",
                "2023\u2060–\u20602024"
            })
    void readsASchoolYearAsPeopleWriteIt(String written) {
        assertThat(CohortYear.parse(written)).contains(SCHOOL);
    }

    @Test
    void readsACalendarYear() {
        assertThat(CohortYear.parse("2023")).contains(CALENDAR);
    }

    @Test
    void readsOverTheTurnOfACentury() {
        assertThat(CohortYear.parse("1999/00")).contains(new CohortYear(1999, true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "23",
                "2023-2025",
                "2023-2023",
                "2023-23",
                "2023-4",
                "1989",
                "2200",
                "2023-",
                "x",
                "2023-2024-2025",
                "٢٠٢٣"
            })
    void refusesWhatIsNoYear(String written) {
        assertThat(CohortYear.parse(written)).isEmpty();
    }

    @Test
    void isStoredInOnePieceAndShownWithADash() {
        assertThat(SCHOOL.text()).isEqualTo("2023-2024");
        assertThat(SCHOOL.shown()).isEqualTo("2023\u2060–\u20602024");
        assertThat(CALENDAR.text()).isEqualTo("2023");
    }

    @Test
    void isStoredSoThatLaterComesLater() {
        assertThat(
                        Stream.of("2024-2025", "2023", "2024", "2022-2023", "2023-2024")
                                .map(written -> CohortYear.parse(written).orElseThrow().text())
                                .sorted())
                .isEqualTo(List.of("2022-2023", "2023", "2023-2024", "2024", "2024-2025"));
    }

    @Test
    void beginsInAugustOrInJanuary() {
        assertThat(SCHOOL.begins()).isEqualTo(LocalDate.of(2023, 8, 1));
        assertThat(CALENDAR.begins()).isEqualTo(LocalDate.of(2023, 1, 1));
    }

    @Test
    void refusesAYearOutOfReach() {
        assertThatIllegalArgumentException().isThrownBy(() -> new CohortYear(1899, false));
    }
}
