package nl.samenspiegel.demo;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;

import nl.samenspiegel.account.Account;
import nl.samenspiegel.account.Sessions;
import nl.samenspiegel.account.StaffRole;
import nl.samenspiegel.catalog.Catalog;
import nl.samenspiegel.core.instrument.Instrument;
import nl.samenspiegel.core.instrument.InstrumentText;
import nl.samenspiegel.round.Round;
import nl.samenspiegel.store.Keys;
import nl.samenspiegel.views.Templates;
import nl.samenspiegel.web.Form;
import nl.samenspiegel.web.NotFound;
import nl.samenspiegel.web.Notice;
import nl.samenspiegel.web.Page;
import nl.samenspiegel.web.Pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/// The start page of the demonstration and what its buttons do.
@Controller("/demo")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
@InDemonstration
final class StartController {

    private final Showcase showcase;
    private final Cast cast;
    private final Remainder remainder;
    private final Sessions sessions;
    private final Catalog catalog;
    private final Templates templates;
    private final String featured =
            Material.text(Material.properties("demonstration.properties"), "featured");

    StartController(
            Showcase showcase,
            Cast cast,
            Remainder remainder,
            Sessions sessions,
            Catalog catalog,
            Templates templates) {
        this.showcase = showcase;
        this.cast = cast;
        this.remainder = remainder;
        this.sessions = sessions;
        this.catalog = catalog;
        this.templates = templates;
    }

    @Get
    HttpResponse<byte[]> start(Page page) {
        Instrument instrument = showcase.instrument();
        InstrumentText text = catalog.text(instrument.edition(), page.language());
        List<StartPage.RoleRow> roles = new ArrayList<>();
        for (RoleStaffing staffed : showcase.listRoles()) {
            roles.add(StartPage.RoleRow.of(instrument, text, staffed));
        }
        StartPage.RoleRow first =
                roles.stream()
                        .filter(role -> role.code().equals(featured))
                        .findFirst()
                        .orElseGet(roles::getFirst);
        roles.remove(first);
        var row =
                new StartPage(
                        showcase.get().name(),
                        showcase.findOpen().map(Round::title).orElse(""),
                        first,
                        roles,
                        List.of(
                                StaffRole.REGION,
                                StaffRole.PLATFORM,
                                StaffRole.RESEARCHER,
                                StaffRole.ADMINISTRATOR),
                        remainder.progress().orElse(null));
        return Pages.ok(templates.demoStart(page, row));
    }

    /// Makes a link for someone of the role and opens it.
    @Post("/invitation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<byte[]> invite(Form form) {
        return Pages.seeOther("/u/%s".formatted(showcase.link(form.text("role")).text()));
    }

    /// Signs in as the account of the role, as any other sign-in would.
    @Post("/sign-in")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<byte[]> signIn(HttpRequest<?> request, Form form) {
        String code = form.text("role");
        StaffRole role =
                Arrays.stream(StaffRole.values())
                        .filter(known -> known.name().equals(code))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("role", code));
        Account account = cast.find(role).orElseThrow(() -> new NotFound("account", role));
        return landing(role).cookie(sessions.signIn(request, account));
    }

    private MutableHttpResponse<byte[]> landing(StaffRole role) {
        String partnership = "/partnerships/%s".formatted(Keys.text(showcase.get().id()));
        return switch (role) {
            case COORDINATOR ->
                    Pages.seeOther(
                            showcase.findOpen()
                                    .map(round -> address(partnership, round.id()))
                                    .orElse(partnership));
            case BOARD ->
                    Pages.seeOther(
                            showcase.findReleased()
                                    .map(row -> address(partnership, row.id()) + "/results")
                                    .orElse(partnership));
            case REGION, PLATFORM, RESEARCHER, ADMINISTRATOR ->
                    Pages.seeOther("/demo", Notice.of("demo.signIn.notice"));
        };
    }

    private static String address(String partnership, UUID round) {
        return "%s/rounds/%s".formatted(partnership, Keys.text(round));
    }
}
