package nl.samenspiegel.release;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspiegel.account.GivenStaff;
import nl.samenspiegel.fixture.DatabaseTest;
import nl.samenspiegel.fixture.FreshDatabase;
import nl.samenspiegel.fixture.Html;
import nl.samenspiegel.fixture.Visitor;
import nl.samenspiegel.round.Reopening;
import nl.samenspiegel.round.Round;
import nl.samenspiegel.round.Rounds;

import org.junit.jupiter.api.Test;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/// A round that leaves a scale out.
@DatabaseTest(settings = "samenspiegel.instruments=src/test/resources/instruments")
final class NotAskedTest {

    private static final String ANSWERS =
            """
            s1 LRN 8/8 begin=5 waarde=8 verder=9
            s2 LRN 9/9 begin=4 waarde=7 verder=8
            s1 WRK 8/8 regie=3 waarde=5 verder=5
            s2 WRK 7/9 regie=4 waarde=6 verder=5
            """;

    private static final String MORE =
            """
            s1 LRN 6/6 begin=3 waarde=8 verder=9
            s2 WRK 6/6 regie=3 waarde=5 verder=5
            """;

    private final GivenRelease given;
    private final GivenStaff staff;
    private final Releases releases;
    private final Rounds rounds;

    NotAskedTest(GivenRelease given, GivenStaff staff, Releases releases, Rounds rounds) {
        this.given = given;
        this.staff = staff;
        this.releases = releases;
        this.rounds = rounds;
    }

    @Test
    void nothingOfTheScaleIsInTheRelease() {
        Round round = released();

        Release release = releases.find(round.id()).orElseThrow();

        assertThat(release.facts().notAsked()).containsExactly("samen");
        assertThat(release.publication().results())
                .extracting(result -> result.measure().scale())
                .contains("begin", "regie", "waarde", "verder")
                .doesNotContain("samen");
        assertThat(release.publication().findHeadline("samen")).isEmpty();
        assertThat(release.annex()).noneMatch(scale -> scale.scale().equals("samen"));
    }

    @Test
    void theResultsSayThatItWasNotAskedAndNotThatItIsHidden(Visitor visitor) {
        Round round = released();
        staff.coordinator(visitor, round.partnershipId());

        Html overview = visitor.get(round.address() + "/results").expect(200);
        Html details = visitor.get(round.address() + "/results/details").expect(200);

        assertThat(overview.text(".notice")).startsWith("Niet gevraagd in deze ronde:");
        assertThat(overview.texts(".empty li")).noneMatch(line -> line.contains("Samen"));
        assertThat(details.texts("#scale option")).hasSize(4);
        visitor.get(round.address() + "/results/details?scale=samen").expect(404);
    }

    @Test
    void aLaterReleaseKeepsToWhatTheRoundAsked() {
        Round round = released();

        given.answerMore(reopen(round), MORE);
        given.release(find(round));

        Release release = releases.find(round.id()).orElseThrow();
        assertThat(release.facts().edition()).isEqualTo(2);
        assertThat(release.facts().notAsked()).containsExactly("samen");
        assertThat(release.publication().results())
                .noneMatch(result -> result.measure().scale().equals("samen"));
    }

    @Test
    void noReleaseIsMadeIfTheRoundSaysSomethingElseThanBefore(FreshDatabase database)
            throws SQLException {
        Round round = released();
        given.answerMore(reopen(round), MORE);

        try (Connection connection = database.connect();
                PreparedStatement statement =
                        connection.prepareStatement(
                                "UPDATE survey_round SET asking_without_scales = ''")) {
            assertThat(statement.executeUpdate()).isPositive();
        }

        assertThat(releases.closeAndRelease(find(round)))
                .isEqualTo(new Releasing.Withheld(Withholding.PAST_UNREADABLE, ""));
    }

    private Round released() {
        return given.release(given.answered("netwerkmeting", "1.0", ANSWERS, List.of("samen")));
    }

    private Round reopen(Round round) {
        var reopening = rounds.reopen(find(round), round.fieldwork().closesOn());
        return ((Reopening.Reopened) reopening).round();
    }

    private Round find(Round round) {
        return rounds.find(round.id()).orElseThrow();
    }
}
