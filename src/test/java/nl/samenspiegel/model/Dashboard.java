package nl.samenspiegel.model;

import io.micronaut.context.ApplicationContext;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.simple.SimpleHttpRequest;

import nl.samenspiegel.account.Account;
import nl.samenspiegel.account.Accounts;
import nl.samenspiegel.account.Place;
import nl.samenspiegel.account.Sessions;
import nl.samenspiegel.account.StaffRole;
import nl.samenspiegel.fixture.RunningServer;
import nl.samenspiegel.fixture.Visitor;
import nl.samenspiegel.store.Keys;

import org.jsoup.nodes.Element;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/// The results of rounds as a member of the board reads them, over HTTP.
final class Dashboard {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Visitor visitor;
    private final String rounds;

    /// Signs in with an account of its own for the partnership.
    Dashboard(ApplicationContext program, RunningServer server, UUID partnershipId) {
        String subject = "reader-%d".formatted(NUMBER.incrementAndGet());
        Accounts accounts = program.getBean(Accounts.class);
        Account account = accounts.create("Lezer", "test", subject);
        LocalDate today = LocalDate.now(program.getBean(Clock.class));
        Place place = new Place.InPartnership(partnershipId);
        accounts.grant(account.id(), StaffRole.BOARD, place, today);
        var request = new SimpleHttpRequest<>(HttpMethod.GET, "/", "");
        var cookie = program.getBean(Sessions.class).signIn(request, account);
        this.visitor = server.visitor();
        visitor.setCookie(cookie.getName(), cookie.getValue());
        this.rounds = "/partnerships/%s/rounds/".formatted(Keys.text(partnershipId));
    }

    Element overview(UUID roundId) {
        return page(roundId, "");
    }

    Element effects(UUID roundId) {
        return page(roundId, "/effects");
    }

    Element evidence(UUID roundId) {
        return page(roundId, "/evidence");
    }

    /// Returns the page of one scale.
    Element details(UUID roundId, String scale) {
        return page(roundId, "/details?scale=" + URLEncoder.encode(scale, StandardCharsets.UTF_8));
    }

    Element annex(UUID roundId) {
        return page(roundId, "/annex");
    }

    String csv(UUID roundId) {
        return visitor.get(rounds + Keys.text(roundId) + "/results.csv").expect(200).body();
    }

    private Element page(UUID roundId, String path) {
        return visitor.get(rounds + Keys.text(roundId) + "/results" + path)
                .expect(200)
                .element("main");
    }
}
