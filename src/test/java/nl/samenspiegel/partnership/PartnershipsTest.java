package nl.samenspiegel.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

class PartnershipsTest {

    @Test
    void whoIsFoundedAndJoinedIsFoundAgain() {
        try (var context =
                ApplicationContext.builder("test")
                        .deduceEnvironment(false)
                        .properties(
                                Map.of(
                                        "datasources.default.url",
                                        "jdbc:h2:mem:p;MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1",
                                        "datasources.default.username",
                                        "sa",
                                        "datasources.default.password",
                                        "",
                                        "datasources.default.driver-class-name",
                                        "org.h2.Driver"))
                        .start()) {
            var partnerships = context.getBean(Partnerships.class);
            var p = partnerships.found("De Brug", null, null);
            var o = partnerships.addOrganisation("School", OrganisationKind.SITE, null, null);
            partnerships.join(p.id(), o.id(), LocalDate.of(2020, 1, 1));
            assertThat(partnerships.find(p.id())).contains(p);
            assertThat(partnerships.list(List.of(p.id()))).containsExactly(p);
            assertThat(partnerships.listMembers(p.id())).containsExactly(o);
        }
    }
}
