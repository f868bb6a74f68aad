package nl.samenspiegel.core.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigInteger;
import java.util.Random;

/// Counting modulo a prime, held against whole numbers of any size.
final class PrimeTest {

    private static final BigInteger P = BigInteger.valueOf(Prime.P);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 1L << 60, Prime.P / 2, Prime.P - 2, Prime.P - 1})
    void whatANumberAndItsInverseMakeIsOne(long number) {
        assertThat(Prime.times(number, Prime.inverse(number))).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("nl.samenspiegel.fixture.Seeds#hundred")
    void productsAndInversesAreThoseOfWholeNumbers(long seed) {
        var random = new Random(seed);
        long a = 1 + random.nextLong(Prime.P - 1);
        long b = 1 + random.nextLong(Prime.P - 1);
        BigInteger product = BigInteger.valueOf(a).multiply(BigInteger.valueOf(b)).mod(P);

        assertThat(Prime.times(a, b)).isEqualTo(product.longValue());
        assertThat(Prime.inverse(a)).isEqualTo(BigInteger.valueOf(a).modInverse(P).longValue());
    }
}
