package nl.samenspiegel.model;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspiegel.core.publication.Outcome;

import org.junit.jupiter.api.Test;

/// A perspective of many organisations is not shown when one of them answered: it would be the
/// result of that organisation.
final class C03_AnOrganisationIsNotAPerspectiveTest {

    @Test
    void aSingleSchoolIsHidden() {
        assertThat(Ladder.trust("s1 PUP 12x 3 3 3").outcome(Ladder.TRUST, "pupil"))
                .isEqualTo(new Outcome.Hidden());
    }
}
