package nl.samenspiegel.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspiegel.fixture.DatabaseTest;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@DatabaseTest
final class PartnershipsTest {

    private final Partnerships partnerships;

    PartnershipsTest(Partnerships partnerships) {
        this.partnerships = partnerships;
    }

    @Test
    void whoIsFoundedAndJoinedIsFoundAgain() {
        Partnership brug = partnerships.found("De Brug", "S. Aydin", "s.aydin@brug.example");
        Region region = partnerships.addRegion("Oost");
        Organisation school =
                partnerships.addOrganisation("Zuid", OrganisationKind.SITE, "12AB00", region.id());
        Organisation later =
                partnerships.addOrganisation("Noord", OrganisationKind.SITE, null, null);

        partnerships.join(brug.id(), school.id(), LocalDate.of(2020, 8, 1));
        partnerships.join(brug.id(), later.id(), LocalDate.of(2030, 8, 1));

        assertThat(partnerships.find(brug.id())).contains(brug);
        assertThat(partnerships.list(List.of(brug.id()))).containsExactly(brug);
        assertThat(partnerships.listMembers(brug.id())).containsExactly(school);
        assertThat(partnerships.listRegions()).contains(region);
        assertThat(partnerships.listOrganisations()).containsSubsequence(later, school);
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThat(partnerships.find(new UUID(1, 2))).isEmpty();
        assertThat(partnerships.list(List.of())).isEmpty();
    }
}
