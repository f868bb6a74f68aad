package nl.samenspiegel.planning;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;

import nl.samenspiegel.account.Membership;
import nl.samenspiegel.catalog.Catalog;
import nl.samenspiegel.core.instrument.Instrument;
import nl.samenspiegel.core.instrument.InstrumentText;
import nl.samenspiegel.partnership.RoleName;
import nl.samenspiegel.partnership.RoleNames;
import nl.samenspiegel.round.Round;
import nl.samenspiegel.views.Templates;
import nl.samenspiegel.web.Form;
import nl.samenspiegel.web.FormErrors;
import nl.samenspiegel.web.FormReader;
import nl.samenspiegel.web.Notice;
import nl.samenspiegel.web.Page;
import nl.samenspiegel.web.Pages;
import nl.samenspiegel.web.Parsed;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// The page on which a coordinator says what the partnership calls the roles.
@Controller("/partnerships/{partnership}/rounds/{round}/names")
@Secured("COORDINATOR")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class NamesController {

    private final Plans plans;
    private final RoleNames names;
    private final Catalog catalog;
    private final Templates templates;

    NamesController(Plans plans, RoleNames names, Catalog catalog, Templates templates) {
        this.plans = plans;
        this.names = names;
        this.catalog = catalog;
        this.templates = templates;
    }

    @Get
    HttpResponse<?> show(Page page, Membership membership, String round) {
        Round planned = plans.get(membership, round);
        Instrument instrument = instrument(planned);
        List<RoleName> kept = names.list(planned.partnershipId(), instrument.edition().code());
        var row =
                new NamesPage(
                        plans.partnership(membership).name(),
                        planned,
                        listTexts(planned, instrument).stream()
                                .map(text -> NamesPage.kept(instrument, text, kept))
                                .toList());
        return Pages.ok(templates.planningNames(page, row));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> call(Page page, Membership membership, String round, Form form) {
        Round planned = plans.get(membership, round);
        Instrument instrument = instrument(planned);
        List<NamesPage.Group> groups =
                listTexts(planned, instrument).stream()
                        .map(text -> NamesPage.typed(instrument, text, form))
                        .toList();
        return switch (parse(page, form, groups, planned)) {
            case Parsed.Valid<List<RoleName>>(List<RoleName> typed) -> {
                List<RoleName> all = new ArrayList<>(listOthers(planned, instrument, groups));
                all.addAll(typed);
                plans.call(membership, instrument.edition().code(), all);
                yield Pages.seeOther(planned.address(), Notice.of("planning.names.saved"));
            }
            case Parsed.Invalid<List<RoleName>>(FormErrors errors) -> {
                var row = new NamesPage(plans.partnership(membership).name(), planned, groups);
                yield Pages.refused(templates.planningNames(page.with(errors), row));
            }
        };
    }

    private static Parsed<List<RoleName>> parse(
            Page page, Form form, List<NamesPage.Group> groups, Round round) {
        FormReader fields = form.read(page.texts());
        List<NamesPage.Row> filled = new ArrayList<>();
        List<RoleName> typed = new ArrayList<>();
        UUID partnership = round.partnershipId();
        String code = round.instrument().code();
        for (NamesPage.Group group : groups) {
            for (NamesPage.Row row : group.rows()) {
                if (!row.name().isEmpty() || !row.plural().isEmpty()) {
                    filled.add(row);
                }
            }
        }
        for (NamesPage.Row row : filled) {
            fields.text(row.nameField(), RoleName.LONGEST, "planning.names.both");
            fields.text(row.pluralField(), RoleName.LONGEST, "planning.names.both");
        }
        return fields.result(() -> {
            for (NamesPage.Group group : groups) {
                group.rows().stream()
                        .filter(filled::contains)
                        .map(row ->
                                new RoleName(
                                        partnership,
                                        code,
                                        group.language(),
                                        row.role(),
                                        row.name(),
                                        row.plural()))
                        .forEach(typed::add);
            }
            return typed;
        });
    }

    /// Lists the names of the partnership that the page does not show: of other languages, and of
    /// roles that other versions have.
    private List<RoleName> listOthers(
            Round round, Instrument instrument, List<NamesPage.Group> groups) {
        List<String> shown = groups.stream().map(NamesPage.Group::language).toList();
        return names.list(round.partnershipId(), instrument.edition().code()).stream()
                .filter(name ->
                        !shown.contains(name.language())
                                || instrument.findRole(name.role()).isEmpty())
                .toList();
    }

    private List<InstrumentText> listTexts(Round round, Instrument instrument) {
        return round.asking().languages(instrument.edition()).stream()
                .map(language -> catalog.text(instrument.edition(), language))
                .toList();
    }

    private Instrument instrument(Round round) {
        return catalog.getInstrument(round.instrument().code(), round.instrument().version());
    }
}
