package nl.samenspiegel.results;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspiegel.core.publication.Tenths;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Arrays;
import java.util.List;

final class LevelTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    4.0         | Around[rating=4]
                    3.7         | Around[rating=4]
                    4.3         | Around[rating=4]
                    3.5         | Between[low=3]
                    3.6         | Between[low=3]
                    3.8 4.2     | Around[rating=4]
                    3.6 4.4     | Around[rating=4]
                    3.1 3.6     | Between[low=3]
                    3.0 4.0     | Between[low=3]
                    2.9 4.1     | Spread[low=3, high=4]
                    1.0 5.0     | Spread[low=1, high=5]
                    5.0         | Around[rating=5]
                    0.0         | Around[rating=0]
                    """)
    void namesWhereMeansLie(String means, String level) {
        List<Tenths> tenths =
                Arrays.stream(means.split(" ", -1))
                        .map(mean -> Tenths.of(Double.parseDouble(mean)))
                        .toList();

        assertThat(Level.of(tenths)).hasToString(level);
    }
}
