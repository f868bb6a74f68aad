package nl.samenspiegel.mailing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import nl.samenspiegel.audit.Act;
import nl.samenspiegel.audit.AuditEntry;
import nl.samenspiegel.audit.AuditTrail;
import nl.samenspiegel.fieldwork.Addressees;
import nl.samenspiegel.fieldwork.Admission;
import nl.samenspiegel.fieldwork.GivenFieldwork;
import nl.samenspiegel.fieldwork.Invitation;
import nl.samenspiegel.fieldwork.Invitations;
import nl.samenspiegel.fieldwork.Token;
import nl.samenspiegel.fixture.DatabaseTest;
import nl.samenspiegel.fixture.FreshDatabase;
import nl.samenspiegel.fixture.Replica;
import nl.samenspiegel.fixture.StoppedClock;
import nl.samenspiegel.round.Round;
import nl.samenspiegel.round.Rounds;
import nl.samenspiegel.store.Leases;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

@DatabaseTest(settings = MailingsTest.INSTRUMENTS)
final class MailingsTest {

    static final String INSTRUMENTS = "samenspiegel.instruments=src/test/resources/instruments";

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

    private final GivenFieldwork fieldwork;
    private final GivenMail given;
    private final Mailings mailings;
    private final Courier courier;
    private final StoppedClock clock;

    MailingsTest(
            GivenFieldwork fieldwork,
            GivenMail given,
            Mailings mailings,
            Courier courier,
            StoppedClock clock) {
        this.fieldwork = fieldwork;
        this.given = given;
        this.mailings = mailings;
        this.courier = courier;
        this.clock = clock;
    }

    @Test
    void everyoneWithAnAddressGetsOneMailWithALinkThatOpens(
            Invitations invitations, AuditTrail audit) {
        Round round = round();
        given.people(round, "LRN", emails("een.example", 3));
        given.person(round, "LRN", "Zonder adres", null);

        Dispatching outcome = given.invite(round);
        int sent = given.deliver();

        assertThat(outcome).isEqualTo(new Dispatching.Queued(3));
        assertThat(sent).isEqualTo(3);
        List<OutboxMail> mails = given.outbox("een.example");
        assertThat(mails).extracting(OutboxMail::recipient).hasSize(3).doesNotHaveDuplicates();
        assertThat(mails)
                .extracting(mail -> GivenMail.secret(mail.body()))
                .doesNotHaveDuplicates()
                .allSatisfy(secret ->
                        assertThat(invitations.admit(new Token(secret)))
                                .isInstanceOf(Admission.Admitted.class));
        assertThat(mails.getFirst().subject()).isEqualTo("Uitnodiging: Ronde najaar");
        assertThat(mails.getFirst().body())
                .startsWith("Beste Naam van ")
                .contains("tot en met maandag 30 november 2026")
                .contains("Samira Aydin, s.aydin@debrug.example")
                .contains("/unsubscribe/");
        assertThat(audit.list(round.partnershipId()))
                .extracting(AuditEntry::act, AuditEntry::subject)
                .containsExactly(tuple(Act.INVITATIONS_MAILED, "Ronde najaar: 3"));
    }

    @Test
    void twoWhoPressAtOnceQueueOnce() throws Exception {
        Round round = round();
        given.people(round, "LRN", emails("twee.example", 4));
        var start = new CyclicBarrier(2);
        Callable<Dispatching> press =
                () -> {
                    start.await();
                    return given.invite(round);
                };

        List<Dispatching> outcomes = new ArrayList<>();
        try (var executor = Executors.newFixedThreadPool(2)) {
            for (var result : executor.invokeAll(List.of(press, press))) {
                outcomes.add(result.get());
            }
        }

        assertThat(outcomes)
                .containsExactlyInAnyOrder(new Dispatching.Queued(4), new Dispatching.NobodyLeft());
        assertThat(given.states(round)).containsOnly("WAITING").hasSize(4);
    }

    @Test
    void whoeverTookPartOrStoppedMeanwhileGetsNoneAndTheQueueDoesNotTell(Addressees addressees) {
        Round round = round();
        List<Invitation> people = given.people(round, "LRN", emails("drie.example", 3));
        given.invite(round);
        fieldwork.answer(people.get(0), new byte[] {4}, Map.of());
        addressees.stop(people.get(1).id());

        int sent = given.deliver();

        assertThat(sent).isOne();
        assertThat(given.outbox("drie.example"))
                .extracting(OutboxMail::recipient)
                .containsExactly("Naam van p2@drie.example <p2@drie.example>");
        assertThat(given.states(round)).containsExactly("HANDLED", "HANDLED", "HANDLED");
        assertThat(mailings.progress(round.id()))
                .containsExactly(Map.entry(Occasion.INVITATION, new Progress(0, 0, 3)));
    }

    @Test
    void whoeverIsAddedLaterIsInvitedLater() {
        Round round = round();
        given.people(round, "LRN", emails("vier.example", 2));
        given.invite(round);
        given.deliver();
        given.person(round, "LRN", "Laat", "laat@vier.example");

        Dispatching outcome = given.invite(round);
        int sent = given.deliver();

        assertThat(outcome).isEqualTo(new Dispatching.Queued(1));
        assertThat(sent).isOne();
        assertThat(given.outbox("vier.example")).hasSize(3);
    }

    @Test
    void onlyTheUnfinishedAreRemindedEveryThreeDaysAndThreeTimes() {
        Round round = round();
        List<Invitation> people = given.people(round, "LRN", emails("vijf.example", 3));
        assertThat(remind(round)).isEqualTo(new Dispatching.NobodyLeft());
        given.invite(round);
        given.deliver();
        fieldwork.answer(people.getFirst(), new byte[] {4}, Map.of());

        assertThat(remind(round)).isEqualTo(new Dispatching.TooSoon(MONDAY.plusDays(3)));
        for (int day = 3; day <= 9; day += 3) {
            clock.set(MONDAY.plusDays(day), LocalTime.of(9, 0));
            assertThat(remind(round)).isEqualTo(new Dispatching.Queued(3));
            assertThat(given.deliver()).isEqualTo(2);
            assertThat(remind(round)).isNotInstanceOf(Dispatching.Queued.class);
        }
        clock.set(MONDAY.plusDays(12), LocalTime.of(9, 0));
        assertThat(remind(round)).isEqualTo(new Dispatching.Enough(3));
        assertThat(given.outbox("vijf.example"))
                .extracting(OutboxMail::subject)
                .filteredOn("Herinnering: Ronde najaar"::equals)
                .hasSize(6);
    }

    @Test
    void whoeverWasInvitedYesterdayIsNotRemindedToday() {
        Round round = round();
        given.people(round, "LRN", emails("zes.example", 1));
        given.invite(round);
        clock.set(MONDAY.plusDays(3), LocalTime.of(9, 0));
        given.person(round, "LRN", "Laat", "laat@zes.example");
        given.invite(round);

        Dispatching outcome = remind(round);

        assertThat(outcome).isEqualTo(new Dispatching.Queued(1));
    }

    @Test
    void nothingIsSentForARoundThatIsOver(Rounds rounds) {
        Round round = round();
        given.people(round, "LRN", emails("zeven.example", 2));
        given.invite(round);
        rounds.close(round);

        int sent = given.deliver();

        assertThat(sent).isZero();
        assertThat(given.states(round)).containsOnly("HANDLED");
        assertThat(given.invite(round)).isEqualTo(new Dispatching.NotOpen());
    }

    @Test
    void aDomainGetsNoMoreAtOnceThanIsAllowed() {
        Round round = round();
        given.people(round, "LRN", emails("druk.example", 7));
        given.people(round, "LRN", emails("stil.example", 2));
        given.invite(round);

        int first = courier.goRound();
        int second = courier.goRound();

        assertThat(first).isEqualTo(7);
        assertThat(second).isEqualTo(2);
    }

    @Test
    void twoServersSendEachMailOnce(FreshDatabase database) throws Exception {
        Round round = round();
        given.people(round, "LRN", emails("negen.example", 40));
        given.invite(round);

        try (Replica other = Replica.on(database, setting());
                var executor = Executors.newFixedThreadPool(2)) {
            GivenMail elsewhere = other.context().getBean(GivenMail.class);
            var start = new CyclicBarrier(2);
            List<Callable<Integer>> both = List.of(at(start, given), at(start, elsewhere));
            int sent = 0;
            for (var result : executor.invokeAll(both)) {
                sent += result.get();
            }
            sent += given.deliver();

            assertThat(sent).isEqualTo(40);
        }
        assertThat(given.outbox("negen.example"))
                .extracting(OutboxMail::recipient)
                .hasSize(40)
                .doesNotHaveDuplicates();
    }

    @Test
    void aMailOfAServerThatBrokeOffIsTakenOverWhenItsLeaseIsOver(MailQueue queue) {
        Round round = round();
        given.people(round, "LRN", emails("tien.example", 1));
        given.invite(round);
        QueuedMail mail = queue.listDue("tien.example", 5).getFirst();
        assertThat(queue.take(mail, Duration.ofMinutes(5))).isTrue();

        int before = given.deliver();
        clock.advance(Duration.ofMinutes(5));
        int after = given.deliver();
        queue.settle(mail, QueueState.WAITING, Duration.ZERO);

        assertThat(before).isZero();
        assertThat(after).isOne();
        assertThat(given.states(round)).containsExactly("HANDLED");
    }

    @Test
    void whatWasSentIsGoneAfterSevenDays(MailQueue queue, Leases leases, FreshDatabase database) {
        Round round = round();
        given.people(round, "LRN", emails("elf.example", 2));
        given.invite(round);
        given.deliver();
        given.person(round, "LRN", "Wacht", "wacht@elf.example");
        given.invite(round);
        clock.advance(Duration.ofDays(7).minusMinutes(1));
        queue.tidy();
        List<String> dayBefore = given.states(round);
        clock.advance(Duration.ofMinutes(1));

        List<String> whileAnotherDoes;
        try (Replica other = Replica.on(database, setting())) {
            Leases elsewhere = other.context().getBean(Leases.class);
            other.context().getBean(StoppedClock.class).set(clock.instant());
            elsewhere.hold("queued-mail", Duration.ofMinutes(10));
            queue.tidy();
            whileAnotherDoes = given.states(round);
            elsewhere.give("queued-mail");
        }
        queue.tidy();

        assertThat(dayBefore).containsExactly("HANDLED", "HANDLED", "WAITING");
        assertThat(whileAnotherDoes).isEqualTo(dayBefore);
        assertThat(given.states(round)).containsExactly("WAITING");
        assertThat(mailings.progress(round.id()).get(Occasion.INVITATION))
                .isEqualTo(new Progress(1, 0, 2));
        assertThat(leases.hold("queued-mail", Duration.ofMinutes(1))).isTrue();
        leases.give("queued-mail");
    }

    private Round round() {
        clock.set(MONDAY, LocalTime.of(10, 0));
        given.forgetQueue();
        return fieldwork.openRound("netwerkmeting", "1.0");
    }

    private Dispatching remind(Round round) {
        return mailings.remind(given.coordinator(round), round);
    }

    private static List<String> emails(String domain, int count) {
        return IntStream.range(0, count).mapToObj(i -> "p%d@%s".formatted(i, domain)).toList();
    }

    private static Map<String, Object> setting() {
        String[] setting = INSTRUMENTS.split("=", -1);
        return Map.of(setting[0], setting[1]);
    }

    private static Callable<Integer> at(CyclicBarrier start, GivenMail given) {
        return () -> {
            start.await();
            return given.deliver();
        };
    }
}
