package nl.samenspiegel.roster;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;

import nl.samenspiegel.account.Membership;
import nl.samenspiegel.fieldwork.Invitee;
import nl.samenspiegel.fieldwork.People;
import nl.samenspiegel.fieldwork.Person;
import nl.samenspiegel.fieldwork.PersonCount;
import nl.samenspiegel.round.Round;
import nl.samenspiegel.round.RoundOrganisation;
import nl.samenspiegel.store.Keys;
import nl.samenspiegel.views.Templates;
import nl.samenspiegel.web.Form;
import nl.samenspiegel.web.FormErrors;
import nl.samenspiegel.web.FormReader;
import nl.samenspiegel.web.NotFound;
import nl.samenspiegel.web.Notice;
import nl.samenspiegel.web.Page;
import nl.samenspiegel.web.Pages;
import nl.samenspiegel.web.Parsed;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// The people of a round: who they are, and putting one of them right or taking them off.
@Controller("/partnerships/{partnership}/rounds/{round}/roster")
@Secured("COORDINATOR")
@ExecuteOn(TaskExecutors.BLOCKING)
final class RosterController {

    private static final int LONGEST_WORDS = 100;

    private final Places places;
    private final People people;
    private final Corrections corrections;
    private final Templates templates;

    RosterController(Places places, People people, Corrections corrections, Templates templates) {
        this.places = places;
        this.people = people;
        this.corrections = corrections;
        this.templates = templates;
    }

    @Get
    HttpResponse<?> show(
            Page page,
            Membership membership,
            String round,
            @QueryValue(defaultValue = "") String words,
            @QueryValue(value = "page", defaultValue = "1") String number) {
        RosterPlace place = places.get(membership, round);
        String sought = words.strip();
        boolean isTooLong = sought.length() > LONGEST_WORDS;
        return Pages.ok(
                templates.rosterShow(
                        page,
                        row(
                                page,
                                place,
                                isTooLong ? sought.substring(0, LONGEST_WORDS) : sought,
                                number.matches("[1-9]\\d{0,5}") ? Long.parseLong(number) : 1)));
    }

    @Get("/people/{person}")
    HttpResponse<?> edit(Page page, Membership membership, String round, String person) {
        RosterPlace place = places.get(membership, round);
        Person found = get(place, person);
        RosterPage.Row row = row(page, place, found);
        return Pages.ok(
                templates.rosterPerson(
                        page,
                        new PersonPage(
                                place,
                                row,
                                Objects.requireNonNullElse(found.name(), ""),
                                row.email())));
    }

    @Post("/people/{person}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> correct(
            Page page, Membership membership, String round, String person, Form form) {
        RosterPlace place = places.get(membership, round);
        Person found = get(place, person);
        return switch (parse(form, page, place.round(), found)) {
            case Parsed.Invalid<Correction>(FormErrors errors) ->
                    Pages.refused(
                            templates.rosterPerson(
                                    page.with(errors),
                                    new PersonPage(
                                            place,
                                            row(page, place, found),
                                            form.text("name"),
                                            form.text("email"))));
            case Parsed.Valid<Correction>(Correction right) -> {
                corrections.correct(membership, place.round(), found, right);
                yield Pages.seeOther(place.roster(), Notice.of("roster.person.corrected"));
            }
        };
    }

    @Post("/people/{person}/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> withdraw(Membership membership, String round, String person) {
        RosterPlace place = places.get(membership, round);
        corrections.withdraw(membership, place.round(), get(place, person));
        return Pages.seeOther(place.roster(), Notice.of("roster.person.withdrawn"));
    }

    private RosterPage row(Page page, RosterPlace place, String words, long number) {
        Round round = place.round();
        List<RoundOrganisation> organisations = places.listOrganisations(round);
        Map<String, String> roles = places.roleNames(round, page.language());
        List<PersonCount> counts = people.count(round.id());
        long all = counts.stream().mapToLong(PersonCount::people).sum();
        long found = people.count(round.id(), words);
        var asked = new RosterPage.Search(words, found, number);
        var search = new RosterPage.Search(words, found, Math.min(number, asked.pages()));
        List<RosterPage.Row> rows =
                people
                        .search(
                                round.id(),
                                words,
                                RosterPage.SIZE,
                                (search.number() - 1) * RosterPage.SIZE)
                        .stream()
                        .map(person -> RosterPage.row(person, organisations, roles))
                        .toList();
        return new RosterPage(
                place, RosterPage.groups(counts, organisations, roles), all, search, rows);
    }

    private RosterPage.Row row(Page page, RosterPlace place, Person person) {
        return RosterPage.row(
                person,
                places.listOrganisations(place.round()),
                places.roleNames(place.round(), page.language()));
    }

    private Person get(RosterPlace place, String person) {
        return Keys.parse(person)
                .flatMap(id -> people.find(place.round().id(), id))
                .orElseThrow(() -> new NotFound("person", place.round().id()));
    }

    private Parsed<Correction> parse(Form form, Page page, Round round, Person person) {
        FormReader reader = form.read(page.texts());
        @Nullable String name = null;
        if (!form.text("name").isEmpty()) {
            name = reader.text("name", Invitee.LONGEST_NAME, "roster.person.longName");
        }
        String typed = form.text("email");
        Optional<String> email = EmailAddress.parse(typed);
        if (!typed.isEmpty() && email.isEmpty()) {
            reader.refuse("email", "roster.person.badEmail");
        } else if (email.isPresent() && people.isTaken(round.id(), email.get(), person.id())) {
            reader.refuse("email", "roster.person.taken");
        } else if (typed.isEmpty() && name == null) {
            reader.refuse("name", "roster.person.nobody");
        }
        @Nullable String kept = name;
        return reader.result(() -> new Correction(kept, email.orElse(null)));
    }
}
