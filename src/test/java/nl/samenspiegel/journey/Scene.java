package nl.samenspiegel.journey;

import nl.samenspiegel.account.Account;
import nl.samenspiegel.account.Accounts;
import nl.samenspiegel.account.Place;
import nl.samenspiegel.account.StaffRole;
import nl.samenspiegel.catalog.Catalog;
import nl.samenspiegel.core.instrument.Instrument;
import nl.samenspiegel.fieldwork.GivenFieldwork;
import nl.samenspiegel.fieldwork.Invitations;
import nl.samenspiegel.fieldwork.Invitee;
import nl.samenspiegel.fieldwork.OpenLink;
import nl.samenspiegel.fieldwork.OpenLinks;
import nl.samenspiegel.fieldwork.Token;
import nl.samenspiegel.fixture.Engine;
import nl.samenspiegel.fixture.Program;
import nl.samenspiegel.fixture.StoppedClock;
import nl.samenspiegel.handout.GivenOpenLinks;
import nl.samenspiegel.intake.Intake;
import nl.samenspiegel.mailing.GivenMail;
import nl.samenspiegel.partnership.Organisation;
import nl.samenspiegel.partnership.OrganisationKind;
import nl.samenspiegel.partnership.Partnership;
import nl.samenspiegel.partnership.Partnerships;
import nl.samenspiegel.release.Releases;
import nl.samenspiegel.response.Responses;
import nl.samenspiegel.round.FieldworkPeriod;
import nl.samenspiegel.round.Opening;
import nl.samenspiegel.round.Plan;
import nl.samenspiegel.round.Round;
import nl.samenspiegel.round.RoundStatus;
import nl.samenspiegel.round.Rounds;
import nl.samenspiegel.store.Keys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The demonstration of one partnership, with a round in every state and links into the open one.
final class Scene implements AutoCloseable {

    /// Answers of so few people that nothing of them may be shown.
    private static final int TOO_FEW = 3;

    private final Program program;
    private final Partnership partnership;
    private final Round opened;
    private final Round released;
    private final Round closed;
    private final Round hidden;
    private final Round uninvited;

    private Scene(Program program) {
        this.program = program;
        this.partnership = bean(Partnerships.class).listAll().getFirst();
        this.opened = find(RoundStatus.OPEN);
        this.released = find(RoundStatus.RELEASED);
        this.closed = readIn("Voorjaar, op papier", 30);
        this.hidden = readIn("Proef met drie mensen", TOO_FEW);
        bean(Releases.class).closeAndRelease(hidden);
        this.uninvited = plan("Extra ronde op zes scholen");
        open(uninvited);
        bean(Responses.class).count();
        join(bean(Partnerships.class).found("Samen Opleiden Tweelanden", null, null));
    }

    /// Starts the program with its demonstration, and with addresses at which it fails.
    static Scene start() {
        Map<String, Object> settings =
                Map.of(
                        "samenspiegel.demo-partnerships", "1",
                        "samenspiegel.data", "target/journey",
                        "probe", "true");
        return new Scene(Program.start(Engine.H2, settings, "local"));
    }

    Program program() {
        return program;
    }

    URI uri() {
        return program.server().uri();
    }

    /// Returns the path of the partnership.
    String partnership() {
        return "/partnerships/%s".formatted(Keys.text(partnership.id()));
    }

    /// Returns the path of the round in which people answer now.
    String open() {
        return address(opened);
    }

    /// Returns the path of the round that was released last.
    String released() {
        return address(released);
    }

    /// Returns the path of a round that is closed and not released.
    String closed() {
        return address(closed);
    }

    /// Returns the path of a released round of which nothing is shown.
    String hidden() {
        return address(hidden);
    }

    /// Returns the path of an open round to which nobody is invited.
    String uninvited() {
        return address(uninvited);
    }

    /// Plans one more round and returns its path.
    String planned() {
        return address(plan("Najaar, op zes scholen"));
    }

    /// Returns the path of the link of one more person in `role`.
    String link(String role) {
        return "/u/%s".formatted(bean(GivenFieldwork.class).link(opened, role).text());
    }

    /// Returns the path of the open link for `role` at the first organisation.
    String groupLink(String role) {
        var given = bean(GivenOpenLinks.class);
        return given.path(given.make(opened, role, OpenLink.CAPS.getLast()));
    }

    /// Closes an open link, or opens it again.
    void closeGroup(String path, boolean closed) {
        OpenLinks links = bean(OpenLinks.class);
        Token secret = Token.parse(path.substring("/g/".length())).orElseThrow();
        links.close(links.find(secret).orElseThrow(), closed);
    }

    /// Puts one more person on the roster of the open round.
    void putOnRoster(String name, String email) {
        UUID organisation =
                bean(Rounds.class).listOrganisations(opened.id()).getFirst().organisationId();
        bean(Invitations.class)
                .invite(opened, List.of(new Invitee(name, email, organisation, "STU", "nl")));
    }

    /// Returns the path of the link of someone in `role` who has answered up to a page with `css`.
    String link(String role, String css) {
        return new Crowd(program.server()).prepare(link(role), 3, css);
    }

    /// Puts one more person on the roster of the round in which people answer now; returns the path
    /// at which that person asks for no more mail.
    String enroll() {
        GivenMail given = bean(GivenMail.class);
        return given.unsubscribing(given.person(opened, "STU", "Eva", "eva@school.example"));
    }

    /// Sends invitations to whoever is on that roster.
    void sendInvitations() {
        bean(GivenMail.class).invite(opened);
        bean(GivenMail.class).deliver();
    }

    /// Lists the organisations of one kind, as they stand in a form.
    List<String> names(OrganisationKind kind) {
        return members().stream()
                .filter(member -> member.kind() == kind)
                .map(Organisation::name)
                .toList();
    }

    /// Returns files of answers from the people of this partnership.
    AnswerFile answerFile() {
        return new AnswerFile(instrument(), members());
    }

    <T> T bean(Class<T> type) {
        return program.context().getBean(type);
    }

    @Override
    public void close() {
        program.close();
    }

    /// Makes the coordinator one of another partnership too.
    private void join(Partnership other) {
        Accounts accounts = bean(Accounts.class);
        String role = StaffRole.COORDINATOR.name();
        Account account = accounts.find("demonstration", role).orElseThrow();
        accounts.grant(
                account.id(),
                StaffRole.COORDINATOR,
                new Place.InPartnership(other.id()),
                bean(StoppedClock.class).today());
    }

    private Round plan(String title) {
        LocalDate today = bean(StoppedClock.class).today();
        var period = new FieldworkPeriod(today, today.plusWeeks(4));
        List<Organisation> some = members().stream().limit(6).toList();
        return bean(Rounds.class)
                .plan(new Plan(partnership.id(), title, period), instrument().edition(), some);
    }

    private void open(Round planned) {
        if (!(bean(Rounds.class).open(planned) instanceof Opening.Opened)) {
            throw new IllegalStateException("the round did not open");
        }
    }

    private Round readIn(String title, int rows) {
        LocalDate day = bean(StoppedClock.class).today().minusMonths(8);
        var plan = new Plan(partnership.id(), title, new FieldworkPeriod(day, day));
        try {
            Path file = Files.createTempFile("answers", ".csv");
            Files.writeString(file, answerFile().text(rows));
            Round round = bean(Intake.class).store(file, instrument(), plan, members());
            Files.delete(file);
            return round;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /// Finds the latest round in a state that the demonstration comes with.
    private Round find(RoundStatus status) {
        Rounds rounds = bean(Rounds.class);
        return rounds.list(partnership.id()).stream()
                .filter(row -> row.status() == status)
                .findFirst()
                .flatMap(row -> rounds.find(partnership.id(), row.id()))
                .orElseThrow();
    }

    private Instrument instrument() {
        return bean(Catalog.class).getInstrument("voorwaardenscan", "0.9");
    }

    private List<Organisation> members() {
        return bean(Partnerships.class).listMembers(partnership.id());
    }

    private String address(Round round) {
        return "%s/rounds/%s".formatted(partnership(), Keys.text(round.id()));
    }
}
