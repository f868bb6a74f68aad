package nl.samenspiegel.house;

import io.micronaut.context.ApplicationContext;

import nl.samenspiegel.account.GivenStaff;
import nl.samenspiegel.fieldwork.GivenFieldwork;
import nl.samenspiegel.fieldwork.OpenLink;
import nl.samenspiegel.fieldwork.People;
import nl.samenspiegel.fixture.RunningServer;
import nl.samenspiegel.fixture.Visitor;
import nl.samenspiegel.handout.GivenOpenLinks;
import nl.samenspiegel.mailing.GivenMail;
import nl.samenspiegel.partnership.Partnerships;
import nl.samenspiegel.release.GivenRelease;
import nl.samenspiegel.release.Releases;
import nl.samenspiegel.remark.GivenRemarks;
import nl.samenspiegel.round.Round;
import nl.samenspiegel.round.RoundStatus;
import nl.samenspiegel.round.Rounds;
import nl.samenspiegel.store.Keys;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// A partnership with rounds in every state, someone who coordinates it and someone who was
/// invited.
final class VisitedWorld {

    private final UUID partnership;
    private final Map<RoundStatus, Round> rounds = new EnumMap<>(RoundStatus.class);
    private final String link;
    private final OpenLink openLink;
    private final String group;
    private final String remark;
    private final String unsubscribing;
    private final String person;
    private final Visitor coordinator;
    private final Visitor respondent;

    /// @param size how many schools, rounds of each state and other partnerships there are, and how
    ///   many people answered at each school
    VisitedWorld(ApplicationContext program, RunningServer server, int size) {
        var given = program.getBean(GivenRelease.class);
        var remarks = program.getBean(GivenRemarks.class);
        Round answered = given.answered("netwerkmeting", "1.0", drawing(size));
        Round released = remarks.released(answered, GivenRemarks.texts("tip", 10 * size));
        this.remark = remarks.firstKey(released);
        this.partnership = released.partnershipId();
        rounds.put(RoundStatus.RELEASED, released);
        for (int i = 1; i <= size; i++) {
            rounds.put(RoundStatus.PLANNED, given.planBeside(released, "Gepland " + i));
            Round open = given.open(given.planBeside(released, "Open " + i));
            program.getBean(GivenFieldwork.class).link(open, "WRK");
            program.getBean(GivenFieldwork.class).enlist(open, "WRK", 10 * size);
            rounds.put(RoundStatus.OPEN, open);
        }
        Round withheld = given.open(given.planBeside(released, "Gesloten"));
        program.getBean(Releases.class).closeAndRelease(withheld);
        rounds.put(RoundStatus.CLOSED, withheld);
        join(program, released);
        this.link = link(program);
        this.unsubscribing = unsubscribing(program, size);
        var openLinks = program.getBean(GivenOpenLinks.class);
        this.openLink = openLinks.makeEverywhere(round(RoundStatus.OPEN.name()), "LRN");
        this.group = openLinks.path(openLink);
        this.person = Keys.text(person(program));
        this.coordinator = coordinator(program, server, size);
        this.respondent = server.visitor();
        respondent.submit(respondent.get("/u/" + link), "main form");
    }

    /// Returns the address of a page.
    ///
    /// @param state of the round, or empty if the address names none
    String address(String path, String state) {
        String round = state.isEmpty() ? "" : Keys.text(round(state).id());
        return path.replace("/g/{secret}", group)
                .replace("{link}", Keys.text(openLink.id()))
                .replace("{partnership}", Keys.text(partnership))
                .replace("{round}", round)
                .replace("{secret}", link)
                .replace("{effect}", "E1")
                .replace("{scale}", "verder")
                .replace("{remark}", remark)
                .replace("{wording}", "invitation-nl-formal")
                .replace("/unsubscribe/{code}", unsubscribing)
                .replace("{person}", person)
                .replace("{list}", "nothing-waits-under-this-name")
                .replace("{number}", "1");
    }

    /// Returns whoever visits that page.
    Visitor visitor(String path) {
        boolean invited = path.matches("/(questionnaire|u|g)\\b.*");
        return invited ? respondent : coordinator;
    }

    private Round round(String state) {
        Round round = rounds.get(RoundStatus.valueOf(state));
        if (round == null) {
            throw new IllegalArgumentException("no round is %s".formatted(state));
        }
        return round;
    }

    private String link(ApplicationContext program) {
        Round open = round(RoundStatus.OPEN.name());
        return program.getBean(GivenFieldwork.class).link(open, "LRN").text();
    }

    private String unsubscribing(ApplicationContext program, int size) {
        Round open = round(RoundStatus.OPEN.name());
        GivenMail given = program.getBean(GivenMail.class);
        for (int i = 1; i < size; i++) {
            given.person(open, "LRN", "Naam", "naam%d@school.example".formatted(i));
        }
        return given.unsubscribing(given.person(open, "LRN", "Eva", "eva@school.example"));
    }

    private UUID person(ApplicationContext program) {
        UUID round = round(RoundStatus.OPEN.name()).id();
        return program.getBean(People.class).listAll(round).getFirst().id();
    }

    private Visitor coordinator(ApplicationContext program, RunningServer server, int size) {
        var partnerships = program.getBean(Partnerships.class);
        List<UUID> mine = new ArrayList<>(List.of(partnership));
        for (int i = 1; i <= size; i++) {
            mine.add(partnerships.found("Ander " + i, null, null).id());
        }
        return program.getBean(GivenStaff.class)
                .coordinator(server.visitor(), mine.toArray(UUID[]::new));
    }

    private static void join(ApplicationContext program, Round round) {
        program.getBean(Rounds.class)
                .listOrganisations(round.id())
                .forEach(organisation ->
                        program.getBean(Partnerships.class)
                                .join(
                                        round.partnershipId(),
                                        organisation.organisationId(),
                                        LocalDate.of(2020, 8, 1)));
    }

    private static String drawing(int size) {
        var lines = new StringBuilder();
        for (int school = 1; school <= size + 1; school++) {
            lines.append(
                    """
                    s%1$d LRN %2$d/%2$d begin=5 samen=%3$d waarde=8 verder=9
                    s%1$d WRK %2$d/%2$d regie=3 samen=%3$d waarde=5 verder=5
                    """
                            .formatted(school, 2 + 3 * size, 3 + school % 3));
        }
        return lines.toString();
    }
}
