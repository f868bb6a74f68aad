package nl.samenspiegel.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.event.StartupEvent;

import nl.samenspiegel.account.Account;
import nl.samenspiegel.account.Accounts;
import nl.samenspiegel.account.StaffRole;
import nl.samenspiegel.core.aggregate.Measure;
import nl.samenspiegel.core.aggregate.RespondentGroup;
import nl.samenspiegel.core.instrument.Instrument;
import nl.samenspiegel.core.instrument.Perspective;
import nl.samenspiegel.core.publication.Difference;
import nl.samenspiegel.core.publication.GroupResult;
import nl.samenspiegel.core.publication.Outcome;
import nl.samenspiegel.core.publication.Publication;
import nl.samenspiegel.fieldwork.InvitationCount;
import nl.samenspiegel.fieldwork.Invitations;
import nl.samenspiegel.fixture.Program;
import nl.samenspiegel.partnership.Partnership;
import nl.samenspiegel.partnership.Partnerships;
import nl.samenspiegel.register.RegisterEntry;
import nl.samenspiegel.release.Releases;
import nl.samenspiegel.remark.Remarks;
import nl.samenspiegel.remark.ShownRemark;
import nl.samenspiegel.round.Round;
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
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// What stands in the database once the first start has done its work.
@Tag("db")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class DemonstrationTest {

    private final Program program = Program.startDemonstration(5);
    private final Partnerships partnerships = bean(Partnerships.class);
    private final Rounds rounds = bean(Rounds.class);
    private final Accounts accounts = bean(Accounts.class);
    private final Invitations invitations = bean(Invitations.class);
    private final Instrument instrument = bean(Showcase.class).instrument();

    @AfterAll
    void stop() {
        program.close();
    }

    @Test
    void everyPartnershipHasTwoReleasedRoundsAndAnOpenOne() {
        LocalDate today = LocalDate.now(bean(Clock.class));

        assertThat(partnerships.listAll()).hasSize(5);
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
    void registersWereCountedBeforeResultsWereReleased() {
        var register = bean(nl.samenspiegel.register.Register.class);

        for (Partnership partnership : partnerships.listAll()) {
            List<RoundRow> held = rounds.list(partnership.id());
            List<RegisterEntry> latest = register.list(held.get(1).id());
            assertThat(register.list(held.getFirst().id())).isEmpty();
            assertThat(latest).hasSize(4);
            assertThat(latest)
                    .allSatisfy(entry ->
                            assertThat(entry.countedOn()).isBefore(held.get(1).closesOn()));
            assertThat(register.list(held.get(2).id()))
                    .filteredOn(entry -> entry.cohort().equals(latest.get(1).cohort()))
                    .filteredOn(entry -> entry.scale().equals(latest.get(1).scale()))
                    .singleElement()
                    .extracting(RegisterEntry::share)
                    .isEqualTo(latest.get(1).share());
        }
    }

    @Test
    void aNameIsLeftOutOfTheOpenAnswersOfTheShowcase() {
        var remarks = bean(Remarks.class);
        RoundRow last = bean(Showcase.class).findReleased().orElseThrow();
        Round round = rounds.find(last.id()).orElseThrow();

        List<ShownRemark> shown =
                instrument.questions().stream()
                        .flatMap(question -> remarks.list(round, question.code()).stream())
                        .toList();

        assertThat(shown).hasSizeGreaterThanOrEqualTo(10);
        assertThat(shown).filteredOn(ShownRemark::isMasked).hasSize(1);
        assertThat(shown)
                .extracting(ShownRemark::body)
                .doesNotHaveDuplicates()
                .noneMatch(body -> body.contains("Hoogendoorn"));
    }

    @Test
    void viewsDifferClearlyInTheShowcase() {
        Publication showcase = publication(Trait.SHOWCASE);

        assertThat(showcase.differences())
                .filteredOn(Difference::viewsDiffer)
                .extracting(Difference::measure)
                .contains(first());
        assertThat(instrument.perspectives())
                .allSatisfy(perspective ->
                        assertThat(showcase.outcome(first(), perspective.code()))
                                .isInstanceOfSatisfying(
                                        Outcome.Score.class,
                                        score -> assertThat(score.basis().indicative()).isFalse()));
    }

    @Test
    void allThatIsAskedOfLearnersIsShownInTheShowcase() {
        Publication showcase = publication(Trait.SHOWCASE);
        String learners = perspective(p -> p.side() == null).code();

        assertThat(showcase.results())
                .filteredOn(result ->
                        result.group().equals(new RespondentGroup.InPerspective(learners)))
                .extracting(GroupResult::outcome)
                .doesNotHaveAnyElementsOfTypes(Outcome.Hidden.class);
    }

    @Test
    void learnersAreIndicativeWhereFewAnswer() {
        Outcome learners =
                publication(Trait.FEW_LEARNERS)
                        .outcome(first(), perspective(p -> p.side() == null).code());

        assertThat(learners)
                .isInstanceOfSatisfying(
                        Outcome.Score.class,
                        score -> assertThat(score.basis().indicative()).isTrue());
    }

    @Test
    void aSmallInstituteIsNotShownAndTheOthersAre() {
        Publication publication = publication(Trait.SMALL_INSTITUTE);
        Perspective institute = perspective(Perspective::oneOrganisation);

        assertThat(instrument.perspectives())
                .allSatisfy(perspective ->
                        assertThat(publication.outcome(first(), perspective.code()))
                                .isInstanceOf(
                                        perspective.equals(institute)
                                                ? Outcome.Hidden.class
                                                : Outcome.Score.class));
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
        bean(Remainder.class).await();

        assertThat(partnerships.listAll()).isEqualTo(before);
        assertThat(rounds.list(before.getFirst().id())).hasSize(3);
    }

    /// Returns what was released last in the partnership with this trait.
    private Publication publication(Trait trait) {
        PartnershipSketch sketch =
                IntStream.range(0, 5)
                        .mapToObj(new Scenery()::sketch)
                        .filter(made -> made.trait() == trait)
                        .findFirst()
                        .orElseThrow();
        Partnership partnership =
                partnerships.listAll().stream()
                        .filter(listed -> listed.name().equals(sketch.name()))
                        .findFirst()
                        .orElseThrow();
        RoundRow round =
                rounds.list(partnership.id()).stream()
                        .filter(held -> held.status() == RoundStatus.RELEASED)
                        .findFirst()
                        .orElseThrow();
        return bean(Releases.class).find(round.id()).orElseThrow().publication();
    }

    private Measure first() {
        return new Measure.WholeScale(instrument.scales().getFirst().code());
    }

    private Perspective perspective(Predicate<Perspective> sought) {
        return instrument.perspectives().stream().filter(sought).findFirst().orElseThrow();
    }

    private <T> T bean(Class<T> type) {
        return program.context().getBean(type);
    }
}
