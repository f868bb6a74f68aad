package nl.samenspiegel.remark;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspiegel.audit.Act;
import nl.samenspiegel.audit.AuditEntry;
import nl.samenspiegel.audit.AuditTrail;
import nl.samenspiegel.fieldwork.GivenFieldwork;
import nl.samenspiegel.fixture.DatabaseTest;
import nl.samenspiegel.fixture.Engine;
import nl.samenspiegel.release.Releases;
import nl.samenspiegel.release.Releasing;
import nl.samenspiegel.round.Round;
import nl.samenspiegel.round.RoundStatus;
import nl.samenspiegel.round.Rounds;
import nl.samenspiegel.store.Keys;
import nl.samenspiegel.store.Transactions;

import org.junit.jupiter.api.Test;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

@DatabaseTest(settings = "samenspiegel.instruments=src/test/resources/instruments")
final class RemarksTest {

    private static final UUID SOMEBODY = new UUID(7, 7);

    private final GivenRemarks given;
    private final Remarks remarks;
    private final Rounds rounds;
    private final GivenFieldwork fieldwork;
    private final Transactions transactions;

    RemarksTest(
            GivenRemarks given,
            Remarks remarks,
            Rounds rounds,
            GivenFieldwork fieldwork,
            Transactions transactions) {
        this.given = given;
        this.remarks = remarks;
        this.rounds = rounds;
        this.fieldwork = fieldwork;
        this.transactions = transactions;
    }

    @Test
    void ofNineNoneIsShownAndOfTenAllAre() {
        Round nine = given.released(GivenRemarks.texts("tip", 9));
        Round ten = given.released(GivenRemarks.texts("tip", 10));

        assertThat(bodies(nine)).isEmpty();
        assertThat(remarks.count(nine)).isEmpty();
        assertThat(bodies(ten)).containsExactlyInAnyOrderElementsOf(GivenRemarks.texts("tip", 10));
        assertThat(remarks.count(ten)).isEqualTo(Map.of("tip", new Standing(10, 0)));
    }

    @Test
    void whatIsShownIsNowhereElse() {
        Round ten = given.released(GivenRemarks.texts("tip", 10));
        Round nine = given.released(GivenRemarks.texts("tip", 9));

        assertThat(fieldwork.listRemarks(ten)).isEmpty();
        assertThat(fieldwork.listRemarks(nine)).hasSize(9);
    }

    @Test
    void whereTheSmallestGroupIsLargerSoIsThis() {
        Round round = given.open();
        given.write(round, GivenRemarks.texts("tip", 11));
        rounds.close(round);
        rounds.raiseThreshold(given.find(round), 12);
        Round released = given.release(round);

        assertThat(bodies(released)).isEmpty();
    }

    @Test
    void nothingIsShownUntilTheRoundIsReleased() {
        Round round = given.open();
        given.write(round, GivenRemarks.texts("tip", 12));
        rounds.close(round);

        assertThat(bodies(round)).isEmpty();
        assertThat(bodies(given.release(round))).hasSize(12);
    }

    @Test
    void questionsAreLookedAtOneByOne() {
        Round round = given.open();
        List<Map<String, String>> written = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            written.add(i < 9 ? Map.of("tip", "a" + i, "more", "b" + i) : Map.of("tip", "a" + i));
        }
        given.write(round, written, 0);
        given.release(round);

        assertThat(remarks.count(round)).isEqualTo(Map.of("tip", new Standing(12, 0)));
        assertThat(fieldwork.listRemarks(round)).hasSize(9).allMatch(body -> body.startsWith("b"));
    }

    @Test
    void aFewThatCameLateWaitUntilTheyAreTen() {
        List<String> first = GivenRemarks.texts("first", 10);
        Round round = given.released(first);

        given.reopen(round);
        given.write(round, listWritten("late", 3), 5);
        given.release(round);
        List<String> second = bodies(round);

        given.reopen(round);
        given.write(round, listWritten("later", 7), 0);
        given.release(round);
        List<String> third = bodies(round);

        assertThat(second).containsExactlyInAnyOrderElementsOf(first);
        assertThat(third)
                .hasSize(20)
                .containsAll(first)
                .containsAll(GivenRemarks.texts("late", 3))
                .containsAll(GivenRemarks.texts("later", 7));
        assertThat(third.stream().filter(first::contains).toList()).isEqualTo(second);
        assertThat(remarks.count(round)).isEqualTo(Map.of("tip", new Standing(20, 0)));
    }

    @Test
    void whereAReleaseIsWithheldNothingIsAdded(Releases releases) {
        Round round = given.released(GivenRemarks.texts("first", 10));
        given.reopen(round);
        given.write(round, GivenRemarks.texts("late", 3));

        assertThat(releases.closeAndRelease(given.find(round)))
                .isInstanceOf(Releasing.Withheld.class);
        rounds.keepRelease(given.find(round));

        assertThat(given.find(round).status()).isEqualTo(RoundStatus.RELEASED);
        assertThat(bodies(round))
                .containsExactlyInAnyOrderElementsOf(GivenRemarks.texts("first", 10));
        assertThat(fieldwork.listRemarks(round)).hasSize(3);
    }

    @Test
    void theOrderIsTheSameAtEveryVisitAndNotThatOfWriting(Engine engine) {
        List<String> written = GivenRemarks.texts("tip", 40);
        Round round = given.released(written);

        List<String> shown = bodies(round);

        assertThat(bodies(round)).isEqualTo(shown);
        assertThat(shown).isNotEqualTo(written).containsExactlyInAnyOrderElementsOf(written);
        if (engine == Engine.H2) {
            assertThat(storageOrder(round)).isEqualTo(shown);
        }
    }

    @Test
    void fiftyAreOnAPageAndEachIsOnOne() {
        Round round = given.released(GivenRemarks.texts("tip", 120));

        List<List<String>> pages =
                Stream.of(1, 2, 3, 4)
                        .map(number -> remarks.list(round, List.of("tip"), true, new Leaf(number)))
                        .map(page -> page.stream().map(ShownRemark::body).toList())
                        .toList();

        assertThat(pages).extracting(List::size).containsExactly(50, 50, 20, 0);
        assertThat(pages.stream().flatMap(List::stream))
                .containsExactlyInAnyOrderElementsOf(GivenRemarks.texts("tip", 120));
    }

    @Test
    void theBoardReadsWhatIsClearedAndLaterOnesAfterAnotherClearing(AuditTrail audit) {
        Round round = given.released(GivenRemarks.texts("first", 10));
        assertThat(cleared(round)).isEmpty();

        assertThat(remarks.clear(SOMEBODY, round)).isEqualTo(new Clearing.Cleared());
        assertThat(remarks.clear(SOMEBODY, round)).isEqualTo(new Clearing.Cleared());
        given.reopen(round);
        given.write(round, GivenRemarks.texts("later", 10));
        Round again = given.release(round);

        assertThat(cleared(round)).hasSize(10).allMatch(body -> body.startsWith("first"));
        assertThat(remarks.clear(SOMEBODY, round)).isEqualTo(new Clearing.Changed());
        assertThat(remarks.clear(SOMEBODY, again)).isEqualTo(new Clearing.Cleared());
        assertThat(cleared(round)).hasSize(20);
        assertThat(audit.list(round.partnershipId()))
                .filteredOn(entry -> entry.act() == Act.REMARKS_CLEARED)
                .extracting(AuditEntry::subject)
                .containsExactly("Voorjaar 2026", "Voorjaar 2026");
    }

    @Test
    void whatIsLeftOutIsGoneAndTheTraceDoesNotTellWhat(AuditTrail audit) {
        List<String> bodies = new ArrayList<>(GivenRemarks.texts("tip", 9));
        bodies.add("Meer tijd voor Willemijn");
        Round round = given.released(bodies);
        ShownRemark named = find(round, "Willemijn");

        assertThat(remarks.mask(SOMEBODY, round, named, "willemijn"))
                .isEqualTo(new Masking.Masked());

        ShownRemark now = remarks.find(round, named.id()).orElseThrow();
        assertThat(now.body()).isEqualTo("Meer tijd voor " + ShownRemark.MASK);
        assertThat(now.version()).isEqualTo(1);
        assertThat(bodies(round)).noneMatch(body -> body.contains("Willemijn"));
        assertThat(audit.list(round.partnershipId()))
                .filteredOn(entry -> entry.act() == Act.REMARK_MASKED)
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.accountId()).isEqualTo(SOMEBODY);
                    assertThat(entry.subject()).isEqualTo("Voorjaar 2026: tip");
                });
    }

    @Test
    void whatIsNotThereIsNotLeftOutAndLeavesNoTrace(AuditTrail audit) {
        Round round = given.released(GivenRemarks.texts("tip", 10));
        ShownRemark remark = remarks.list(round, "tip").getFirst();

        assertThat(remarks.mask(SOMEBODY, round, remark, "Willemijn"))
                .isEqualTo(new Masking.NotThere());

        assertThat(remarks.find(round, remark.id())).contains(remark);
        assertThat(audit.list(round.partnershipId()))
                .extracting(AuditEntry::act)
                .doesNotContain(Act.REMARK_MASKED);
    }

    @Test
    void ofEightWhoLeaveOutSomethingAtOnceOneDoesAndTheOthersHear() throws Exception {
        Round round = given.released(list("a b c d e f g h"));
        ShownRemark seen = find(round, "a b c");

        List<Masking> outcomes =
                atOnce(
                        Stream.of("a", "b", "c", "d", "e", "f", "g", "h")
                                .<Callable<Masking>>map(
                                        word -> () -> remarks.mask(SOMEBODY, round, seen, word))
                                .toList());

        assertThat(outcomes).filteredOn(new Masking.Masked()::equals).hasSize(1);
        assertThat(outcomes).filteredOn(new Masking.Changed()::equals).hasSize(7);
        ShownRemark now = remarks.find(round, seen.id()).orElseThrow();
        assertThat(now.version()).isEqualTo(1);
        assertThat(now.pieces().stream().filter(ShownRemark.Piece::masked)).hasSize(1);
    }

    @Test
    void nothingIsLeftOutOrClearedWhileTheRoundIsOpenAgain() {
        Round round = given.released(list("Jan helpt"));
        ShownRemark remark = find(round, "Jan");
        given.reopen(round);

        assertThat(remarks.mask(SOMEBODY, round, remark, "Jan"))
                .isEqualTo(new Masking.NotReleased());
        assertThat(remarks.clear(SOMEBODY, given.find(round))).isEqualTo(new Clearing.Changed());

        assertThat(remarks.find(round, remark.id())).contains(remark);
        assertThat(cleared(round)).isEmpty();
    }

    @Test
    void aRemarkIsFoundInItsOwnRoundOnly() {
        Round mine = given.released(list("Jan helpt"));
        Round theirs = given.released(list("Els helpt"));
        ShownRemark remark = find(mine, "Jan");

        assertThat(remarks.find(theirs, remark.id())).isEmpty();
        assertThat(remarks.mask(SOMEBODY, theirs, remark, "Jan")).isEqualTo(new Masking.Changed());
        assertThat(remarks.find(mine, remark.id())).contains(remark);
    }

    private List<String> bodies(Round round) {
        return remarks.list(round, "tip").stream().map(ShownRemark::body).toList();
    }

    private List<String> cleared(Round round) {
        return remarks.list(round, List.of("tip"), false, new Leaf(1)).stream()
                .map(ShownRemark::body)
                .toList();
    }

    private ShownRemark find(Round round, String words) {
        return remarks.list(round, "tip").stream()
                .filter(remark -> remark.body().contains(words))
                .findFirst()
                .orElseThrow();
    }

    /// Returns ten texts of which one is `body`.
    private static List<String> list(String body) {
        return Stream.concat(Stream.of(body), GivenRemarks.texts("tip", 9).stream()).toList();
    }

    private static List<Map<String, String>> listWritten(String word, int count) {
        return GivenRemarks.texts(word, count).stream().map(text -> Map.of("tip", text)).toList();
    }

    private static <T> List<T> atOnce(List<Callable<T>> wishes)
            throws InterruptedException, ExecutionException {
        List<T> outcomes = new ArrayList<>();
        try (var people = Executors.newFixedThreadPool(wishes.size())) {
            for (Future<T> outcome : people.invokeAll(wishes)) {
                outcomes.add(outcome.get());
            }
        }
        return outcomes;
    }

    /// Lists the remarks in the order of the row counter that H2 keeps of its own; sorted here,
    /// since H2 loses rows when it sorts by it and has a second index.
    private List<String> storageOrder(Round round) {
        return transactions.read(connection -> {
            try (PreparedStatement query =
                    connection.prepareStatement(
                            "SELECT _rowid_, body FROM shown_remark WHERE round_id = ?")) {
                query.setBytes(1, Keys.bytes(round.id()));
                var stored = new TreeMap<Long, String>();
                try (ResultSet rows = query.executeQuery()) {
                    while (rows.next()) {
                        stored.put(rows.getLong(1), rows.getString(2));
                    }
                }
                return List.copyOf(stored.values());
            }
        });
    }
}
