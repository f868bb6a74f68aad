package nl.samenspiegel.release;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspiegel.account.GivenStaff;
import nl.samenspiegel.fixture.DatabaseTest;
import nl.samenspiegel.fixture.Html;
import nl.samenspiegel.fixture.Visitor;
import nl.samenspiegel.round.Round;
import nl.samenspiegel.round.Rounds;
import nl.samenspiegel.store.Keys;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;

/// A round whose results are out is opened again, a few or more answer, and it is closed again, all
/// on the screens of its coordinator; then somebody lays both results side by side.
@DatabaseTest(settings = "samenspiegel.instruments=src/test/resources/instruments")
final class SecondReleaseTest {

    private static final int K = 5;
    private static final int ROUNDS = 12;
    private static final String CLOSING = "form[action$=/closing]";
    private static final String REOPENING = "form[action$=/reopening]";
    private static final String KEEPING = "form[action$=/keeping]";

    private static final Map<String, String> PERSPECTIVES =
            Map.of("PUP", "leerling", "TCH", "schoolkant");

    /// Eighteen pupils and eighteen teachers of three schools.
    private static final List<Answering> FIRST =
            List.of(
                    new Answering("s1", "PUP", 7),
                    new Answering("s2", "PUP", 8),
                    new Answering("s3", "PUP", 3),
                    new Answering("s1", "TCH", 6),
                    new Answering("s2", "TCH", 5),
                    new Answering("s3", "TCH", 7));

    /// How many people of a role answer at a school.
    private record Answering(String school, String role, int people) {

        ReleaseReader.Atom atom(int edition) {
            return new ReleaseReader.Atom(school, role, edition, people);
        }

        /// A line for each, since they do not answer alike.
        List<String> lines(Random random) {
            List<String> lines = new ArrayList<>();
            for (int i = 0; i < people; i++) {
                String trust = " TRUST=" + (2 + random.nextInt(3));
                String gain = role.equals("PUP") ? " GAIN=" + (2 + random.nextInt(4)) : "";
                lines.add("%s %s 1/1%s%s".formatted(school, role, trust, gain));
            }
            return lines;
        }
    }

    private final GivenRelease given;
    private final GivenStaff staff;
    private final Rounds rounds;

    SecondReleaseTest(GivenRelease given, GivenStaff staff, Rounds rounds) {
        this.given = given;
        this.staff = staff;
        this.rounds = rounds;
    }

    @Test
    void whileItIsOpenAgainNobodyReadsTheEarlierResults(Visitor visitor) {
        Walk walk = new Walk(visitor, FIRST, new Random(1));
        walk.reopen();

        assertThat(visitor.get(walk.address + "/results").heading())
                .isEqualTo("Nog geen uitkomsten");
        assertThat(visitor.get(walk.address + "/results.csv").status()).isEqualTo(404);
    }

    @Test
    void nothingAddedLeavesTheEarlierResults(Visitor visitor) {
        Walk walk = new Walk(visitor, FIRST, new Random(1));
        walk.reopen();

        Html page = walk.close();

        assertThat(page.path()).endsWith("/release");
        assertThat(page.text(".lead")).startsWith("Er is na de vorige uitkomsten niets bij");
        assertThat(walk.keep(page)).isEqualTo(walk.first);
    }

    @Test
    void fewAddedAreRefusedWithWhatToDoAndTheEarlierResultsComeBack(Visitor visitor) {
        for (int few = 1; few < K; few++) {
            Walk walk = new Walk(visitor, FIRST, new Random(few));
            walk.reopen();
            walk.answer(List.of(new Answering("s1", "PUP", few)));

            Html page = walk.close();

            assertThat(page.path()).endsWith("/release");
            assertThat(page.text(".lead"))
                    .startsWith("Na de vorige uitkomsten kwamen er te weinig antwoorden bij");
            assertThat(page.heading()).isEqualTo("Er zijn geen nieuwe uitkomsten");
            assertThat(page.link("Open de ronde weer")).isEqualTo(walk.address + "#reopen");
            assertThat(page.has(KEEPING)).isTrue();
            assertThat(page.document().select("main a").eachAttr("href"))
                    .as("what cannot be done any more")
                    .doesNotContain(walk.address + "#threshold", walk.address + "/units");
            assertThat(walk.keep(page)).isEqualTo(walk.first);
        }
    }

    @Test
    void enoughAddedMakeASecondReleaseThatTellsNothingAboutFew(Visitor visitor) {
        Walk walk = new Walk(visitor, FIRST, new Random(1));
        walk.reopen();
        walk.answer(List.of(new Answering("s1", "PUP", K), new Answering("s2", "TCH", K + 2)));

        Html page = walk.close();

        assertThat(page.heading()).isEqualTo("Wat de ronde laat zien");
        assertThat(walk.file()).isNotEqualTo(walk.first);
        assertThat(walk.attack()).isGreaterThan(30);
    }

    @Test
    void whateverIsAddedBothReleasesTellNothingAboutFew(Visitor visitor) {
        int released = 0;
        int told = 0;
        for (int seed = 1; seed <= ROUNDS; seed++) {
            Random random = new Random(seed);
            Walk walk = new Walk(visitor, drawn(random, 2, 8), random);
            walk.reopen();
            walk.answer(drawn(random, 0, 7));

            Html page = walk.close();

            if (page.path().endsWith("/results")) {
                released++;
                told += walk.attack();
            } else {
                assertThat(page.path()).endsWith("/release");
                assertThat(walk.keep(page)).isEqualTo(walk.first);
            }
        }
        System.out.printf(
                "%d of %d rounds released again, none of %d published numbers gives anyone away%n",
                released, ROUNDS, told);
        assertThat(released).isGreaterThanOrEqualTo(ROUNDS / 2);
    }

    /// Draws how many people of each role answer at each of four schools.
    private static List<Answering> drawn(Random random, int fewest, int most) {
        List<Answering> drawn = new ArrayList<>();
        for (String role : List.of("PUP", "TCH")) {
            for (int school = 1; school <= 4; school++) {
                int people = fewest + random.nextInt(most - fewest + 1);
                if (people > 0) {
                    drawn.add(new Answering("s" + school, role, people));
                }
            }
        }
        return drawn;
    }

    /// The way of one round, from its first release on.
    private final class Walk {

        private final Visitor visitor;
        private final Random random;
        private final Round round;
        private final String address;
        private final String first;
        private final List<ReleaseReader.Atom> atoms = new ArrayList<>();

        Walk(Visitor visitor, List<Answering> answering, Random random) {
            this.visitor = visitor;
            this.random = random;
            this.round = given.answered("klein", "0.1", drawing(answering));
            this.address =
                    "/partnerships/%s/rounds/%s"
                            .formatted(Keys.text(round.partnershipId()), Keys.text(round.id()));
            answering.forEach(each -> atoms.add(each.atom(1)));
            staff.coordinator(visitor, round.partnershipId());
            assertThat(close().path()).endsWith("/results");
            this.first = file();
        }

        void reopen() {
            Html page = visitor.get(address).expect(200);
            assertThat(visitor.submit(page, REOPENING).expect(200).text(".notice.ok"))
                    .contains("weer open");
        }

        void answer(List<Answering> answering) {
            given.answerMore(rounds.find(round.id()).orElseThrow(), drawing(answering));
            answering.forEach(each -> atoms.add(each.atom(2)));
        }

        /// Presses the button and waits for what comes of it.
        Html close() {
            Html page = visitor.submit(visitor.get(address).expect(200), CLOSING).expect(200);
            while (page.header("Refresh").isPresent()) {
                LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
                page = visitor.get(page.path()).expect(200);
            }
            return page;
        }

        /// Goes back to the earlier results from a page that offers it; returns their file.
        String keep(Html page) {
            Html kept = visitor.submit(page, KEEPING).expect(200);
            assertThat(kept.text(".notice.ok")).contains("weer te lezen");
            return file();
        }

        String file() {
            return visitor.get(address + "/results.csv").expect(200).body();
        }

        private String drawing(List<Answering> answering) {
            return String.join(
                    "\n", answering.stream().flatMap(each -> each.lines(random).stream()).toList());
        }

        /// Lays both results side by side, from outside and as each one of those who answered.
        ///
        /// @return how many published numbers that took
        int attack() {
            return attack("TRUST", "")
                    + attack("TRUST", "T-1")
                    + attack("TRUST", "T-2")
                    + attack("GAIN", "G-1");
        }

        private int attack(String scale, String item) {
            var reader = new ReleaseReader(PERSPECTIVES, atoms);
            reader.read(1, rows(first), scale, item);
            reader.read(2, rows(file()), scale, item);
            assertThat(reader.listFound(K - 1)).as("%s %s of %s", scale, item, atoms).isEmpty();
            for (ReleaseReader.Atom own : atoms) {
                assertThat(reader.listFoundBy(own, K - 2))
                        .as("%s %s of %s by one of %s", scale, item, atoms, own)
                        .isEmpty();
            }
            return reader.count();
        }
    }

    /// Reads a file in which no cell holds a comma.
    private static List<Map<String, String>> rows(String file) {
        List<String[]> lines = file.lines().map(line -> line.split(",", -1)).toList();
        String[] header = lines.getFirst();
        List<Map<String, String>> rows = new ArrayList<>();
        for (String[] line : lines.subList(1, lines.size())) {
            assertThat(line).hasSameSizeAs(header);
            Map<String, String> row = new HashMap<>();
            for (int i = 0; i < line.length; i++) {
                row.put(header[i], line[i]);
            }
            rows.add(row);
        }
        return rows;
    }
}
