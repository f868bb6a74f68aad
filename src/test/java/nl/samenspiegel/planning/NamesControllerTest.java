package nl.samenspiegel.planning;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.cookie.Cookie;

import nl.samenspiegel.fieldwork.Invitation;
import nl.samenspiegel.fieldwork.Invitations;
import nl.samenspiegel.fieldwork.Token;
import nl.samenspiegel.fixture.DatabaseTest;
import nl.samenspiegel.fixture.Html;
import nl.samenspiegel.fixture.Visitor;
import nl.samenspiegel.partnership.Partnership;
import nl.samenspiegel.round.GivenRounds;
import nl.samenspiegel.round.Opening;
import nl.samenspiegel.round.Round;
import nl.samenspiegel.round.RoundUnit;
import nl.samenspiegel.round.Rounds;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.UUID;

@DatabaseTest
final class NamesControllerTest {

    private static final String FORM = "main form";

    private final GivenRounds given;
    private final Rounds rounds;
    private final Invitations invitations;

    NamesControllerTest(GivenRounds given, Rounds rounds, Invitations invitations) {
        this.given = given;
        this.rounds = rounds;
        this.invitations = invitations;
    }

    @Test
    void respondentsAndCoordinatorsReadTheOwnName(Visitor visitor, Visitor respondent) {
        Round round = named(visitor);
        Round open = ((Opening.Opened) rounds.open(round)).round();
        UUID berk = rounds.listOrganisations(open.id()).getFirst().organisationId();
        List<Invitation> invited = invitations.invite(open, berk, "WPB", "nl", 1);
        Token link = invitations.makeLinks(open, invited).getFirst();

        Html landing = respondent.get("/u/" + link.text()).expect(200);
        Html links = visitor.get(open.address() + "/links").expect(200);

        assertThat(landing.text("main")).contains("Mentor: ").doesNotContain("werkplekbegeleider");
        assertThat(links.texts("#role option")).contains("mentoren");
    }

    @Test
    void theNextRoundRemembersTheNames(Visitor visitor) {
        Round round = named(visitor);
        var brug = new Partnership(round.partnershipId(), "De Brug", null, null);
        Round next = given.planned(brug, RoundUnit.SITE);

        Html form = visitor.get(next.address() + "/names").expect(200);

        assertThat(form.element("#name-nl-WPB").attr("value")).isEqualTo("mentor");
        assertThat(form.element("#name-en-WPB").attr("value")).isEmpty();
        assertThat(visitor.get(next.address()).text(".check")).contains("1 rol heeft een naam");
    }

    @Test
    void halfANameIsRefused(Visitor visitor) {
        Round round = enter(visitor);
        Html form = visitor.get(round.address() + "/names").expect(200);

        Html refused = visitor.submit(form, FORM, "name-nl-WPB", "mentor").expect(422);

        assertThat(refused.text("#plural-nl-WPB-error")).contains("Vul beide in");
        assertThat(refused.element("#name-nl-WPB").attr("value")).isEqualTo("mentor");
    }

    @Test
    void aNameThatIsEmptiedIsTheUsualOneAgain(Visitor visitor) {
        Round round = named(visitor);
        Html form = visitor.get(round.address() + "/names").expect(200);

        visitor.submit(form, FORM, "name-nl-WPB", "", "plural-nl-WPB", "").expect(200);

        Html preview = visitor.get(round.address() + "/preview").expect(200);
        assertThat(preview.texts("#role option")).contains("werkplekbegeleider");
    }

    private Round named(Visitor visitor) {
        Round round = enter(visitor);
        Html form = visitor.get(round.address() + "/names").expect(200);
        Html planned =
                visitor.submit(form, FORM, "name-nl-WPB", "mentor", "plural-nl-WPB", "mentoren");
        assertThat(planned.expect(200).text("[role=status]")).contains("namen zijn bewaard");
        return round;
    }

    private Round enter(Visitor visitor) {
        Round round = given.planned(given.partnership(), RoundUnit.SITE);
        Cookie session = given.coordinator(round.partnershipId());
        visitor.setCookie(session.getName(), session.getValue());
        return round;
    }
}
