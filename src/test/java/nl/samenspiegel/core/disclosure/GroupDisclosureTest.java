package nl.samenspiegel.core.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspiegel.core.stat.Frequencies;

import org.junit.jupiter.api.Test;

final class GroupDisclosureTest {

    @Test
    void holdsWhenNineInTenChoseTheSame() {
        assertThat(GroupDisclosure.holds(Frequencies.of(1, 1, 0, 9, 0, 0), 4)).isTrue();
        assertThat(GroupDisclosure.holds(Frequencies.of(1, 3, 0, 24, 4, 0), 4)).isFalse();
    }

    @Test
    void holdsWhenAllChoseOneOfTwoNeighbours() {
        assertThat(GroupDisclosure.holds(Frequencies.of(1, 0, 0, 8, 7, 0), 4)).isTrue();
        assertThat(GroupDisclosure.holds(Frequencies.of(1, 0, 8, 0, 7, 0), 4)).isFalse();
    }

    @Test
    void holdsWhenNineInTenAreOnOneSideOfFavourable() {
        assertThat(GroupDisclosure.holds(Frequencies.of(1, 0, 1, 0, 4, 5), 4)).isTrue();
        assertThat(GroupDisclosure.holds(Frequencies.of(1, 4, 3, 2, 0, 1), 4)).isTrue();
        assertThat(GroupDisclosure.holds(Frequencies.of(1, 0, 2, 0, 4, 5), 4)).isFalse();
    }

    @Test
    void countsOnlyNearlyAllWhenThereAreTwoLevels() {
        assertThat(GroupDisclosure.holds(Frequencies.of(0, 6, 6), 1)).isFalse();
        assertThat(GroupDisclosure.holds(Frequencies.of(0, 1, 11), 1)).isTrue();
        assertThat(GroupDisclosure.holds(Frequencies.of(1, 0, 6, 6), 3)).isTrue();
    }

    @Test
    void doesNotHoldOfNobody() {
        assertThat(GroupDisclosure.holds(Frequencies.none(1, 5), 4)).isFalse();
    }
}
