package nl.samenspiegel.response;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;

import nl.samenspiegel.account.Membership;
import nl.samenspiegel.catalog.Catalog;
import nl.samenspiegel.core.instrument.Instrument;
import nl.samenspiegel.core.instrument.InstrumentText;
import nl.samenspiegel.core.instrument.Role;
import nl.samenspiegel.fieldwork.InvitationCount;
import nl.samenspiegel.fieldwork.Invitations;
import nl.samenspiegel.partnership.Partnerships;
import nl.samenspiegel.partnership.RoleNames;
import nl.samenspiegel.round.Round;
import nl.samenspiegel.round.RoundOrganisation;
import nl.samenspiegel.round.RoundStatus;
import nl.samenspiegel.round.Rounds;
import nl.samenspiegel.store.Keys;
import nl.samenspiegel.views.Templates;
import nl.samenspiegel.web.NotFound;
import nl.samenspiegel.web.Page;
import nl.samenspiegel.web.Pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The page on which a coordinator follows a round.
@Controller("/partnerships/{partnership}/rounds/{round}/response")
@Secured("COORDINATOR")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class ResponseController {

    private final Responses responses;
    private final Rounds rounds;
    private final Partnerships partnerships;
    private final Invitations invitations;
    private final RoleNames roleNames;
    private final Catalog catalog;
    private final Templates templates;

    ResponseController(
            Responses responses,
            Rounds rounds,
            Partnerships partnerships,
            Invitations invitations,
            RoleNames roleNames,
            Catalog catalog,
            Templates templates) {
        this.responses = responses;
        this.rounds = rounds;
        this.partnerships = partnerships;
        this.invitations = invitations;
        this.roleNames = roleNames;
        this.catalog = catalog;
        this.templates = templates;
    }

    @Get
    HttpResponse<byte[]> show(Page page, Membership membership, String round) {
        Round found = get(membership, round);
        return Pages.ok(templates.responseShow(page, row(page, membership, found)));
    }

    private ResponsePage row(Page page, Membership membership, Round round) {
        Optional<Day> day = responses.find(round.id());
        var telling = new Telling(page);
        Map<String, String> names = organisations(round);
        Map<String, String> roles = roles(page, round);
        return new ResponsePage(
                partnership(membership),
                round.title(),
                "/partnerships/%s/rounds/%s"
                        .formatted(Keys.text(round.partnershipId()), Keys.text(round.id())),
                round.status() == RoundStatus.OPEN,
                day.map(Day::takenOn).map(taken -> page.numbers().date(taken)).orElse(""),
                invitations.count(round.id()).stream().mapToLong(InvitationCount::invited).sum(),
                telling.standing(
                        list(day, DayCount.Kind.ALL).stream().findFirst(),
                        round.asking().targetPercent()),
                list(day, DayCount.Kind.ORGANISATION).stream()
                        .map(count -> telling.line(names, count))
                        .toList(),
                list(day, DayCount.Kind.ROLE).stream()
                        .map(count -> telling.line(roles, count))
                        .toList());
    }

    private static List<DayCount> list(Optional<Day> day, DayCount.Kind kind) {
        return day.map(counted -> counted.list(kind)).orElse(List.of());
    }

    private Map<String, String> organisations(Round round) {
        return rounds.listOrganisations(round.id()).stream()
                .collect(
                        Collectors.toUnmodifiableMap(
                                taking -> Keys.text(taking.organisationId()),
                                RoundOrganisation::name));
    }

    private Map<String, String> roles(Page page, Round round) {
        Instrument instrument =
                catalog.getInstrument(round.instrument().code(), round.instrument().version());
        InstrumentText text =
                roleNames.apply(
                        round.partnershipId(),
                        instrument,
                        catalog.text(instrument.edition(), page.language()));
        return instrument.roles().stream()
                .map(Role::code)
                .collect(
                        Collectors.toUnmodifiableMap(
                                Function.identity(), code -> text.role(code).plural()));
    }

    private String partnership(Membership membership) {
        return partnerships
                .find(membership.partnershipId())
                .orElseThrow(() -> new NotFound("partnership", membership.partnershipId()))
                .name();
    }

    private Round get(Membership membership, String round) {
        return Keys.parse(round)
                .flatMap(id -> rounds.find(membership.partnershipId(), id))
                .orElseThrow(() -> new NotFound("round", round));
    }
}
