package nl.samenspiegel.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.stream.IntStream;

class NamesTest {

    @ParameterizedTest
    @CsvSource({
        "kitten, sitting, 3",
        "reverse, reversed, 1",
        "GIAN, GAIN, 1",
        "S1, s1, 0",
        "'', abc, 3",
        "abc, '', 3",
        "same, same, 0"
    })
    void distanceCountsChangesOfLetters(String name, String other, int changes) {
        assertThat(Names.distance(name, other)).isEqualTo(changes);
        assertThat(Names.distance(other, name)).isEqualTo(changes);
    }

    @Test
    void ofTwoEquallyNearNamesTheFirstIsMeant() {
        assertThat(Names.unknown("S9", List.of("S1", "S2")))
                .isEqualTo("\"S9\" is not known; did you mean \"S1\"?");
    }

    @Test
    void withoutANearNameTheFewThatThereAreAreListed() {
        assertThat(Names.unknown("joint", List.of("school", "institute")))
                .isEqualTo("\"joint\" is not known; known: \"school\", \"institute\"");
    }

    @Test
    void ofManyNamesTheFirstAreListed() {
        List<String> many =
                IntStream.rangeClosed(1, 40).mapToObj("perspective-%d"::formatted).toList();

        assertThat(Names.unknown("x", many))
                .startsWith("\"x\" is not known; among the known are \"perspective-1\", ")
                .endsWith("\"perspective-12\"");
    }

    @Test
    void withoutAnyNameThatIsSaid() {
        assertThat(Names.unknown("x", List.of())).isEqualTo("\"x\" is not known; there are none");
    }
}
