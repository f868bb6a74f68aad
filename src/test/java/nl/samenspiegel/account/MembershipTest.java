package nl.samenspiegel.account;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspiegel.fixture.DatabaseTest;
import nl.samenspiegel.fixture.Engine;
import nl.samenspiegel.fixture.Html;
import nl.samenspiegel.fixture.RunningServer;
import nl.samenspiegel.fixture.StoppedClock;
import nl.samenspiegel.fixture.Visitor;
import nl.samenspiegel.store.Keys;

import org.junit.jupiter.api.Test;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

@DatabaseTest(on = Engine.H2, settings = "room=true")
final class MembershipTest {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final UUID OWN = new UUID(1, 1);
    private static final String INSIDE = "/partnerships/" + Keys.text(OWN);
    private static final String OTHER = "/partnerships/" + Keys.text(new UUID(1, 2));

    private final Accounts accounts;
    private final StoppedClock clock;
    private final RunningServer server;

    MembershipTest(Accounts accounts, StoppedClock clock, RunningServer server) {
        this.accounts = accounts;
        this.clock = clock;
        this.server = server;
    }

    @Test
    void isGivenToWhoHoldsARoleThatTheRouteAdmits() {
        Visitor coordinator = visitor(StaffRole.COORDINATOR, new Place.InPartnership(OWN));

        assertThat(coordinator.get(INSIDE + "/rounds-test").expect(200).body())
                .isEqualTo("Tester here: [COORDINATOR]");
    }

    @Test
    void tellsWhichRolesAreHeldThere() {
        Visitor board = visitor(StaffRole.BOARD, new Place.InPartnership(OWN));

        assertThat(board.get(INSIDE + "/results-test").body()).isEqualTo("board here: true");
    }

    @Test
    void isNotGivenForThePartnershipOfOthersNorForAnAbsentOne() {
        Visitor coordinator = visitor(StaffRole.COORDINATOR, new Place.InPartnership(OWN));

        Html other = coordinator.get(OTHER + "/rounds-test").expect(404);
        Html nonsense = coordinator.get("/partnerships/nonsense/rounds-test").expect(404);

        assertThat(main(other)).isEqualTo(main(nonsense));
        assertThat(main(other)).isEqualTo(main(coordinator.get("/nowhere").expect(404)));
    }

    @Test
    void isNotGivenForARoleThatTheRouteDoesNotAdmit() {
        Visitor board = visitor(StaffRole.BOARD, new Place.InPartnership(OWN));

        Html refused = board.get(INSIDE + "/rounds-test").expect(404);

        assertThat(main(refused)).isEqualTo(main(board.get("/nowhere")));
    }

    @Test
    void isNotGivenForARoleHeldElsewhere() {
        Account account = account();
        grant(account, StaffRole.COORDINATOR, new Place.InPartnership(new UUID(1, 2)));
        grant(account, StaffRole.BOARD, new Place.InPartnership(OWN));

        assertThat(enter(account).get(INSIDE + "/rounds-test").status()).isEqualTo(404);
    }

    @Test
    void isGivenEverywhereForANationalRole() {
        Visitor platform = visitor(StaffRole.PLATFORM, new Place.Nation());

        assertThat(platform.get(OTHER + "/rounds-test").expect(200).body())
                .isEqualTo("Tester here: [PLATFORM]");
    }

    @Test
    void isNotGivenForTheRoleOfARegion() {
        Visitor region = visitor(StaffRole.REGION, new Place.InRegion(new UUID(5, 5)));

        assertThat(region.get(INSIDE + "/results-test").status()).isEqualTo(404);
    }

    @Test
    void sendsWhoIsSignedOutToTheSignInPage() {
        Html page = server.visitor().get(INSIDE + "/rounds-test").expect(200);

        assertThat(page.path()).isEqualTo("/sign-in");
    }

    @Test
    void isForgottenOnSigningOut() {
        Visitor coordinator = visitor(StaffRole.COORDINATOR, new Place.InPartnership(OWN));
        Html page = coordinator.get("/privacy");
        assertThat(page.text(".tools")).contains("Tester");

        Html after = coordinator.submit(page, "form[action=/sign-out]");

        assertThat(after.path()).isEqualTo("/");
        assertThat(after.text("[role=status]")).isEqualTo("U bent uitgelogd.");
        assertThat(after.text(".tools")).contains("Inloggen").doesNotContain("Tester");
        assertThat(coordinator.get(INSIDE + "/rounds-test").path()).isEqualTo("/sign-in");
    }

    @Test
    void isNotNeededForPagesOfOnesOwn() {
        assertThat(visitor(StaffRole.BOARD, new Place.Nation()).get("/mine-test").body())
                .isEqualTo("Tester");
    }

    @Test
    void refusesOpenlyOutsidePartnerships() {
        Visitor board = visitor(StaffRole.BOARD, new Place.InPartnership(OWN));

        Html refused = board.get("/administration-test").expect(403);

        assertThat(refused.heading()).isEqualTo("Geen toegang tot deze pagina");
    }

    @Test
    void isRefusedToEveryoneOnARouteThatNobodySecured() {
        assertThat(server.visitor().get("/forgotten-test").path()).isEqualTo("/sign-in");
        assertThat(
                        visitor(StaffRole.ADMINISTRATOR, new Place.Nation())
                                .get("/forgotten-test")
                                .status())
                .isEqualTo(403);
    }

    private Visitor visitor(StaffRole role, Place place) {
        Account account = account();
        grant(account, role, place);
        return enter(account);
    }

    private Visitor enter(Account account) {
        Visitor visitor = server.visitor();
        visitor.get("/enter/" + Keys.text(account.id())).expect(200);
        return visitor;
    }

    private Account account() {
        return accounts.create("Tester", "test", "member-%d".formatted(NUMBER.incrementAndGet()));
    }

    private void grant(Account account, StaffRole role, Place place) {
        accounts.grant(account.id(), role, place, clock.today());
    }

    private static String main(Html page) {
        return page.element("main").html();
    }
}
