package nl.samenspiegel.handout;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspiegel.account.GivenStaff;
import nl.samenspiegel.fixture.DatabaseTest;
import nl.samenspiegel.fixture.Html;
import nl.samenspiegel.fixture.Visitor;
import nl.samenspiegel.release.GivenRelease;
import nl.samenspiegel.round.Round;
import nl.samenspiegel.store.Keys;

import org.junit.jupiter.api.Test;

@DatabaseTest(settings = "samenspiegel.instruments=src/test/resources/instruments")
final class OpenLinkReleaseTest {

    private static final String ANSWERED =
            """
            s1 LRN 8/10 begin=5 samen=4 waarde=8 verder=9
            s2 LRN 8/10 begin=5 samen=3 waarde=8 verder=9
            s1 WRK 8/10 regie=3 samen=4 waarde=5 verder=5
            s2 WRK 8/10 regie=3 samen=3 waarde=5 verder=5
            """;

    @Test
    void groupsWithAnOpenLinkAreLabelledAndOthersAreNot(
            GivenRelease given, GivenOpenLinks open, GivenStaff staff, Visitor visitor) {
        Round round = given.answered("netwerkmeting", "1.0", ANSWERED);
        open.make(round, "LRN", 50);
        given.release(round);
        staff.coordinator(visitor, round.partnershipId());

        Html results =
                visitor.get(
                                "/partnerships/%s/rounds/%s/results"
                                        .formatted(
                                                Keys.text(round.partnershipId()),
                                                Keys.text(round.id())))
                        .expect(200);

        assertThat(results.texts("tr"))
                .filteredOn(line -> line.contains("deels via een open link"))
                .hasSize(3)
                .anySatisfy(line -> assertThat(line).startsWith("s1"))
                .noneSatisfy(line -> assertThat(line).startsWith("s2"))
                .noneSatisfy(line -> assertThat(line).contains("%"));
    }
}
