package nl.samenspiegel.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.event.StartupEvent;

import nl.samenspiegel.account.Account;
import nl.samenspiegel.account.Accounts;
import nl.samenspiegel.account.StaffRole;
import nl.samenspiegel.fieldwork.InvitationCount;
import nl.samenspiegel.fieldwork.Invitations;
import nl.samenspiegel.fixture.Program;
import nl.samenspiegel.partnership.Partnership;
import nl.samenspiegel.partnership.Partnerships;
import nl.samenspiegel.round.RoundRow;
import nl.samenspiegel.round.RoundStatus;
import nl.samenspiegel.round.Rounds;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/// What stands in the database after the first start.
@Tag("db")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class DemonstrationTest {

    private final Program program = Program.startDemonstration(3);
    private final Partnerships partnerships = bean(Partnerships.class);
    private final Rounds rounds = bean(Rounds.class);
    private final Accounts accounts = bean(Accounts.class);
    private final Invitations invitations = bean(Invitations.class);

    @AfterAll
    void stop() {
        program.close();
    }

    @Test
    void everyPartnershipHasTwoReleasedRoundsAndAnOpenOne() {
        LocalDate today = LocalDate.now(bean(Clock.class));

        assertThat(partnerships.listAll()).hasSize(3);
        assertThat(partnerships.listAll())
                .allSatisfy(partnership -> {
                    List<RoundRow> held = rounds.list(partnership.id());
                    assertThat(held)
                            .extracting(RoundRow::status)
                            .containsExactly(
                                    RoundStatus.OPEN, RoundStatus.RELEASED, RoundStatus.RELEASED);
                    assertThat(held.getFirst().closesOn()).isAfter(today);
                    assertThat(held.get(1).closesOn()).isBefore(today);
                    assertThat(held).extracting(RoundRow::title).doesNotHaveDuplicates();
                });
    }

    @Test
    void peopleWereInvitedAndSomeAnswered() {
        for (Partnership partnership : partnerships.listAll()) {
            for (RoundRow round : rounds.list(partnership.id())) {
                List<InvitationCount> counts = invitations.count(round.id());
                long invited = counts.stream().mapToLong(InvitationCount::invited).sum();
                long done = counts.stream().mapToLong(InvitationCount::done).sum();
                assertThat(invited).isBetween(40L, 250L);
                assertThat(done).isBetween(invited / 10, invited * 9 / 10);
            }
        }
    }

    @Test
    void everyRoleOfStaffHasAnAccountThatHoldsIt() {
        for (StaffRole role : StaffRole.values()) {
            Account account = accounts.find(Cast.ISSUER, role.name()).orElseThrow();
            assertThat(accounts.listGrants(account.id()))
                    .singleElement()
                    .satisfies(grant -> assertThat(grant.role()).isEqualTo(role));
        }
    }

    @Test
    void aSecondStartLeavesItAsItIs() {
        List<Partnership> before = partnerships.listAll();

        bean(Demonstration.class).onApplicationEvent(new StartupEvent(program.context()));

        assertThat(partnerships.listAll()).isEqualTo(before);
        assertThat(rounds.list(before.getFirst().id())).hasSize(3);
    }

    private <T> T bean(Class<T> type) {
        return program.context().getBean(type);
    }
}
