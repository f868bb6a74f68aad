package nl.samenspiegel.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspiegel.account.GivenStaff;
import nl.samenspiegel.fixture.DatabaseTest;
import nl.samenspiegel.fixture.Engine;
import nl.samenspiegel.fixture.Html;
import nl.samenspiegel.fixture.RunningServer;
import nl.samenspiegel.fixture.Visitor;
import nl.samenspiegel.fixture.Voice;
import nl.samenspiegel.release.GivenRelease;
import nl.samenspiegel.round.Round;
import nl.samenspiegel.store.Keys;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.HashSet;
import java.util.List;

/// The pages of a round with the instrument that the platform comes with.
@DatabaseTest(on = Engine.H2)
final class FlagshipResultsTest {

    private static final String ANSWERS =
            """
            s1 STU 8/10 S1=3 S5=4 E1=3 E2=4 E3=4 E4=5 E8=4
            s1 STU 4/4 S1=2 S5=5 E1=4 E2=3 E3=2 E4=3 E8=2
            s2 STU 8/9 S1=2 S5=4 E1=3 E2=4 E3=5 E4=2 E8=5
            s1 WPB 6/8 S1=4 S3=4 S5=4 E1=3 E2=4 E5=4 E6=3 E7=4
            s1 SO 3/3 S1=5 S2=4 S3=3 S4=4 S5=4 E1=4 E2=3 E5=4 E6=4
            s2 WPB 6/6 S1=4 S3=3 S5=3 E1=4 E2=4 E5=3 E6=4 E7=4
            s2 SO 3/3 S1=5 S2=3 S3=4 S4=3 S5=4 E1=4 E2=3 E5=4 E6=3
            i1 IO 7/7 S1=4 S2=4 S3=3 S4=4 S5=4 S6=3 E1=4 E2=4 E5=3
            i1 IO 6/9 S1=5 S2=3 S3=4 S4=5 S5=4 S6=4 E1=4 E2=4 E5=4
            """;

    private final Visitor visitor;
    private final String address;

    FlagshipResultsTest(GivenRelease given, GivenStaff staff, RunningServer server) {
        Round round = given.released("voorwaardenscan", "0.9", ANSWERS);
        this.visitor = staff.coordinator(server.visitor(), round.partnershipId());
        this.address =
                "/partnerships/%s/rounds/%s/results"
                        .formatted(Keys.text(round.partnershipId()), Keys.text(round.id()));
    }

    @Test
    void theConditionsStandInTheOrderOfTheInstrument() {
        assertThat(visitor.get(address).expect(200).texts("figure:first-of-type tbody th"))
                .startsWith(
                        "Coherentie",
                        "Leiderschap",
                        "Structurele samenwerking",
                        "Heldere netwerkgrenzen",
                        "Begeleiding en leeromgeving",
                        "Context, middelen en wendbaarheid");
    }

    @Test
    void everyEffectHasItsOwnAnswersAndItsOwnResearch() {
        Html page = visitor.get(address + "/effects").expect(200);

        assertThat(page.texts(".kicker")).contains("Effect 1 van 8", "Effect 8 van 8");
        assertThat(page.document().select("section .strip > div:first-child figure")).hasSize(8);
        assertThat(page.document().select(".versus")).hasSize(8);
        assertThat(page.texts("section p strong")).contains("Vraag voor het gesprek:");
    }

    @Test
    void theMapOpensACellWithTheAnswersToBothItsScales() {
        Html page = visitor.get(address + "/evidence?from=S5&to=E2").expect(200);

        assertThat(page.text("#cell h2"))
                .isEqualTo("Begeleiding en leeromgeving × pedagogisch-didactisch handelen");
        assertThat(page.texts("table:has(caption:contains(Antwoorden in deze ronde)) tbody th"))
                .containsExactly("Begeleiding en leeromgeving", "Pedagogisch-didactisch handelen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void noSentenceOfTheRoundClaimsWhatItsAnswersCannotCarry(String language) {
        for (String path : List.of("", "/effects", "/evidence?from=S5&to=E2", "/evidence")) {
            Html page = visitor.get(address + path + mark(path) + "lang=" + language).expect(200);
            page.document().select("article .muted").remove(); // titles of others, as they stand
            assertThat(Voice.listOffences(page.document().text()))
                    .as("%s in %s", path, language)
                    .isEmpty();
            page.document().select("article, .card, #cell, figure:has(.evidence)").remove();
            assertThat(Voice.listOffencesOfARound(page.document().text()))
                    .as("%s in %s, research left out", path, language)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/effects", "/evidence?from=S5&to=E2"})
    void noIdStandsTwiceOnAPage(String path) {
        List<String> ids =
                visitor.get(address + path).expect(200).document().select("[id]").eachAttr("id");

        assertThat(ids).hasSize(new HashSet<>(ids).size());
    }

    private static String mark(String path) {
        return path.contains("?") ? "&" : "?";
    }
}
