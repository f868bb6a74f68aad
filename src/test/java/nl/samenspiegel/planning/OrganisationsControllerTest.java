package nl.samenspiegel.planning;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.cookie.Cookie;

import nl.samenspiegel.fieldwork.Invitations;
import nl.samenspiegel.fixture.DatabaseTest;
import nl.samenspiegel.fixture.Html;
import nl.samenspiegel.fixture.Visitor;
import nl.samenspiegel.partnership.OrganisationKind;
import nl.samenspiegel.partnership.Partnership;
import nl.samenspiegel.round.GivenRounds;
import nl.samenspiegel.round.Round;
import nl.samenspiegel.round.RoundOrganisation;
import nl.samenspiegel.round.RoundUnit;
import nl.samenspiegel.round.Rounds;
import nl.samenspiegel.store.Keys;

import org.junit.jupiter.api.Test;

import java.util.List;

@DatabaseTest
final class OrganisationsControllerTest {

    private static final String FORM = "main form";

    private final GivenRounds given;
    private final Rounds rounds;
    private final Invitations invitations;

    OrganisationsControllerTest(GivenRounds given, Rounds rounds, Invitations invitations) {
        this.given = given;
        this.rounds = rounds;
        this.invitations = invitations;
    }

    @Test
    void fewerOrganisationsAndBoardsAsUnitsCanBeChosen(Visitor visitor) {
        Round round = enter(visitor);
        Html form = visitor.get(address(round)).expect(200);

        Html planned =
                visitor.submit(
                                form,
                                FORM,
                                "unit",
                                "BOARD",
                                "organisation",
                                key(round, "De Berk"),
                                "organisation",
                                key(round, "De Iep"))
                        .expect(200);

        assertThat(planned.text(".check")).contains("2 organisaties");
        assertThat(given.units(round.id()))
                .containsExactly("De Berk: Stichting Oost", "De Iep: Stichting West");
    }

    @Test
    void whoeverJoinedSinceCanBeAddedAndNobodyChangesWhoStays(Visitor visitor) {
        Round round = enter(visitor);
        Partnership brug = new Partnership(round.partnershipId(), "De Brug", null, null);
        String wilg = Keys.text(given.join(brug, "De Wilg", OrganisationKind.SITE).id());

        Html all = visitor.get(address(round) + "?tick=all").expect(200);
        visitor.submit(all, FORM).expect(200);

        assertThat(all.element("input[value=%s]".formatted(wilg)).hasAttr("checked")).isTrue();
        assertThat(given.units(round.id())).hasSize(7).contains("De Wilg: De Wilg");
    }

    @Test
    void nobodyAtAllIsRefused(Visitor visitor) {
        Round round = enter(visitor);
        Html none = visitor.get(address(round) + "?tick=none").expect(200);

        Html refused = visitor.submit(none, FORM).expect(422);

        assertThat(refused.text("#organisation-error")).contains("ten minste één school");
        assertThat(given.units(round.id())).hasSize(6);
    }

    @Test
    void anOrganisationWhereSomebodyIsInvitedCannotBeLeftOut(Visitor visitor) {
        Round round = enter(visitor);
        RoundOrganisation berk = find(round, "De Berk");
        invitations.invite(round, berk.organisationId(), "STU", null, 2);
        Html form = visitor.get(address(round)).expect(200);

        Html refused = visitor.submit(form, FORM, "organisation", key(round, "De Eik"));

        assertThat(refused.expect(422).text("#organisation-error"))
                .contains("al mensen uitgenodigd: De Berk");
        assertThat(given.units(round.id())).hasSize(6);
    }

    @Test
    void boardsAreRefusedWhenASchoolHasNone(Visitor visitor) {
        Round round = enter(visitor);
        Partnership brug = new Partnership(round.partnershipId(), "De Brug", null, null);
        given.join(brug, "De Wilg", OrganisationKind.SITE);
        Html form = visitor.get(address(round) + "?tick=all").expect(200);

        Html refused = visitor.submit(form, FORM, "unit", "BOARD");

        assertThat(form.text("main")).contains("Dat is nog niet bekend van: De Wilg.");
        assertThat(refused.expect(422).text("#unit-error"))
                .contains("geen bestuur bekend: De Wilg");
    }

    @Test
    void whatWasNotOfferedIsRefused(Visitor visitor) {
        Round round = enter(visitor);
        Html form = visitor.get(address(round)).expect(200);

        Html refused = visitor.submit(form, FORM, "unit", "KLAS").expect(422);

        assertThat(refused.text("#unit-error")).contains("Kies wat als één telt");
    }

    @Test
    void whoTakesPartIsFixedOnceTheRoundIsOpen(Visitor visitor) {
        Round round = enter(visitor);
        Html form = visitor.get(address(round)).expect(200);
        rounds.open(round);

        Html refused = visitor.submit(form, FORM, "organisation", key(round, "De Eik"));

        assertThat(refused.expect(422).text(".errors")).contains("is al geopend");
        assertThat(visitor.get(address(round)).path()).isEqualTo(round.address());
        assertThat(given.units(round.id())).hasSize(6);
    }

    private Round enter(Visitor visitor) {
        Round round = given.planned(given.partnership(), RoundUnit.SITE);
        Cookie session = given.coordinator(round.partnershipId());
        visitor.setCookie(session.getName(), session.getValue());
        return round;
    }

    private RoundOrganisation find(Round round, String name) {
        List<RoundOrganisation> taking = rounds.listOrganisations(round.id());
        return taking.stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
    }

    private String key(Round round, String name) {
        return Keys.text(find(round, name).organisationId());
    }

    private static String address(Round round) {
        return round.address() + "/organisations";
    }
}
