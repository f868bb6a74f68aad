package nl.samenspiegel.handout;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;

import nl.samenspiegel.account.Membership;
import nl.samenspiegel.core.instrument.InstrumentText;
import nl.samenspiegel.fieldwork.OpenLink;
import nl.samenspiegel.fieldwork.OpenLinks;
import nl.samenspiegel.round.FieldworkPeriod;
import nl.samenspiegel.round.Round;
import nl.samenspiegel.store.Keys;
import nl.samenspiegel.views.Templates;
import nl.samenspiegel.web.Page;
import nl.samenspiegel.web.Pages;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The page with texts for a newsletter and a chat, and the dates of the round as a calendar file.
@Controller("/partnerships/{partnership}/rounds/{round}")
@Secured("COORDINATOR")
@ExecuteOn(TaskExecutors.BLOCKING)
final class TextsController {

    private static final MediaType CALENDAR = MediaType.of("text/calendar;charset=utf-8");

    private final Occasions occasions;
    private final OpenLinks links;
    private final Addresses addresses;
    private final Templates templates;
    private final Clock clock;

    TextsController(
            Occasions occasions,
            OpenLinks links,
            Addresses addresses,
            Templates templates,
            Clock clock) {
        this.occasions = occasions;
        this.links = links;
        this.addresses = addresses;
        this.templates = templates;
        this.clock = clock;
    }

    /// Shows the texts.
    ///
    /// @param link key of the open link that the texts hold; they speak of a personal mail without
    @Get("/texts")
    HttpResponse<byte[]> show(
            Page page,
            Membership membership,
            String round,
            @QueryValue(defaultValue = "") String link) {
        Occasion occasion = occasions.get(membership, round);
        List<OpenLink> list = links.list(occasion.round().id());
        Map<UUID, String> known = addresses.open(list);
        List<OpenLink> offered =
                list.stream().filter(each -> known.containsKey(each.id())).toList();
        Optional<OpenLink> chosen =
                offered.stream().filter(each -> Keys.text(each.id()).equals(link)).findFirst();
        InstrumentText text = occasions.text(occasion, page);
        return Pages.ok(
                templates.handoutTexts(
                        page,
                        new TextsPage(
                                occasion.partnership().name(),
                                occasion.round().title(),
                                occasion.address(),
                                offered.stream().map(each -> choice(occasion, text, each)).toList(),
                                chosen.isPresent() ? link : "",
                                copies(occasion, page, chosen.map(each -> new Way(each, known))))));
    }

    /// Gives the first day, the last day and a day for reminding as a file.
    @Get("/calendar.ics")
    @Produces("text/calendar")
    HttpResponse<byte[]> calendar(Page page, Membership membership, String round) {
        Occasion occasion = occasions.get(membership, round);
        FieldworkPeriod period = occasion.round().fieldwork();
        List<CalendarFile.Entry> entries =
                List.of(
                        entry(page, occasion, "opens", period.opensOn()),
                        entry(page, occasion, "remind", CalendarFile.reminder(period)),
                        entry(page, occasion, "closes", period.closesOn()));
        byte[] file = CalendarFile.write(entries, clock.instant()).getBytes(StandardCharsets.UTF_8);
        return Paper.saved(file, CALENDAR, "samenspiegel.ics");
    }

    /// An open link that a text holds.
    private record Way(OpenLink link, Map<UUID, String> known) {

        String address() {
            return known.getOrDefault(link.id(), "");
        }
    }

    private static Choices.Choice choice(Occasion occasion, InstrumentText text, OpenLink link) {
        String name =
                "%s · %s"
                        .formatted(
                                occasion.name(link.organisationId()),
                                text.role(link.role()).plural());
        return new Choices.Choice(Keys.text(link.id()), name);
    }

    private List<TextsPage.Copy> copies(Occasion occasion, Page page, Optional<Way> way) {
        List<TextsPage.Copy> copies = new ArrayList<>();
        for (Page each : occasions.listPages(occasion, page)) {
            String language = each.language();
            for (String kind : List.of("newsletter", "chat")) {
                // keys: handout.texts.label.*
                String label = each.t("handout.texts.label." + kind);
                copies.add(
                        new TextsPage.Copy(
                                "%s-%s".formatted(kind, language),
                                label,
                                language,
                                copy(occasion, each, kind, way)));
            }
        }
        return copies;
    }

    private String copy(Occasion occasion, Page page, String kind, Optional<Way> way) {
        Round round = occasion.round();
        String closesOn = page.numbers().weekday(round.fieldwork().closesOn());
        String partnership = occasion.partnership().name();
        // keys: handout.texts.open.*, handout.texts.mail.*
        String first =
                way.map(each ->
                                page.t(
                                        "handout.texts.open." + kind,
                                        partnership,
                                        ask(occasion, page, each).group().roles(),
                                        ask(occasion, page, each).group().organisation(),
                                        each.address(),
                                        closesOn))
                        .orElseGet(
                                () -> page.t("handout.texts.mail." + kind, partnership, closesOn));
        return first.replace(" | ", "\n\n")
                + "\n\n"
                + page.t("handout.texts.groups", round.settings().threshold());
    }

    private Ask ask(Occasion occasion, Page page, Way way) {
        return occasions.ask(occasion, page, way.link().organisationId(), way.link().role());
    }

    private static CalendarFile.Entry entry(
            Page page, Occasion occasion, String what, LocalDate day) {
        // keys: handout.calendar.*
        return new CalendarFile.Entry(
                "%s-%s@samenspiegel".formatted(Keys.text(occasion.round().id()), what),
                day,
                page.t("handout.calendar." + what, occasion.round().title()),
                page.t("handout.calendar.text", occasion.partnership().name()));
    }
}
