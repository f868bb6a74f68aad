package nl.samenspiegel.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.UUID;

final class GrantTest {

    private static final UUID HERE = new UUID(0, 1);
    private static final UUID ELSEWHERE = new UUID(0, 2);
    private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    @Test
    void isValidFromItsFirstDayUpToItsLast() {
        Grant grant = grant(HERE, null, LAST);

        assertThat(grant.isValidOn(FIRST.minusDays(1))).isFalse();
        assertThat(grant.isValidOn(FIRST)).isTrue();
        assertThat(grant.isValidOn(LAST)).isTrue();
        assertThat(grant.isValidOn(LAST.plusDays(1))).isFalse();
    }

    @Test
    void isValidForGoodWithoutALastDay() {
        assertThat(grant(HERE, null, null).isValidOn(LocalDate.of(2100, 1, 1))).isTrue();
    }

    @Test
    void holdsInItsPartnershipOnly() {
        Grant grant = grant(HERE, null, null);

        assertThat(grant.holdsIn(HERE)).isTrue();
        assertThat(grant.holdsIn(ELSEWHERE)).isFalse();
    }

    @Test
    void holdsInNoPartnershipWhenGivenForARegion() {
        assertThat(grant(null, HERE, null).holdsIn(HERE)).isFalse();
    }

    @Test
    void holdsInEveryPartnershipWhenGivenForTheNation() {
        assertThat(grant(null, null, null).holdsIn(ELSEWHERE)).isTrue();
    }

    @Test
    void cannotEndBeforeItBegins() {
        assertThatThrownBy(() -> grant(HERE, null, FIRST.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Grant grant(
            @Nullable UUID partnership, @Nullable UUID region, @Nullable LocalDate until) {
        return new Grant(
                new UUID(0, 9), new UUID(0, 8), StaffRole.BOARD, partnership, region, FIRST, until);
    }
}
