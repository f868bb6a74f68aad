package nl.samenspiegel.fieldwork;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspiegel.fixture.DatabaseTest;
import nl.samenspiegel.round.Round;
import nl.samenspiegel.round.Rounds;
import nl.samenspiegel.secret.Keyring;
import nl.samenspiegel.secret.Label;
import nl.samenspiegel.store.Keys;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

@DatabaseTest(settings = "samenspiegel.instruments=src/test/resources/instruments")
final class OpenLinksTest {

    private final GivenFieldwork given;
    private final OpenLinks links;
    private final Rounds rounds;

    OpenLinksTest(GivenFieldwork given, OpenLinks links, Rounds rounds) {
        this.given = given;
        this.links = links;
        this.rounds = rounds;
    }

    @Test
    void ofTwentyWhoBeginAtOnceAsManyGetInAsMay(Invitations invitations) throws Exception {
        Round round = given.openRound("netwerkmeting", "1.0");
        OpenLink link = make(round, 10);

        List<Optional<Token>> started = atOnce(20, () -> links.start(link));

        List<Token> tokens = started.stream().flatMap(Optional::stream).toList();
        assertThat(tokens).hasSize(10).doesNotHaveDuplicates();
        assertThat(tokens)
                .allSatisfy(token ->
                        assertThat(invitations.admit(token))
                                .isInstanceOf(Admission.Admitted.class));
        assertThat(links.find(round.id(), link.id()).orElseThrow().used()).isEqualTo(10);
        assertThat(links.start(link)).isEmpty();
    }

    @Test
    void raisingTheCapLetsMoreInAndLoweringItDoesNothing() {
        OpenLink link = make(given.openRound("netwerkmeting", "1.0"), 5);
        for (int i = 0; i < 5; i++) {
            links.start(link);
        }

        links.raise(link, 10);
        OpenLink raised = links.find(link.roundId(), link.id()).orElseThrow();
        links.raise(link, 5);

        assertThat(links.find(link.roundId(), link.id()).orElseThrow().cap()).isEqualTo(10);
        assertThat(links.start(raised)).isPresent();
    }

    @Test
    void aClosedLinkLetsNobodyInUntilItIsOpenedAgain() {
        OpenLink link = make(given.openRound("netwerkmeting", "1.0"), 5);

        links.close(link, true);
        Optional<Token> closed = links.start(link);
        links.close(link, false);

        assertThat(closed).isEmpty();
        assertThat(links.start(link)).isPresent();
    }

    @Test
    void theSecretIsWorkedOutAgainAndOpensTheLink() {
        OpenLink link = make(given.openRound("netwerkmeting", "1.0"), 5);

        Token secret = links.findSecret(link).orElseThrow();

        assertThat(Token.parse(secret.text())).contains(secret);
        assertThat(links.findSecret(link)).contains(secret);
        assertThat(links.find(secret)).map(OpenLink::id).contains(link.id());
        assertThat(link.hash()).doesNotContain(secret.text());
        assertThat(secret + link.toString())
                .doesNotContain(secret.text())
                .doesNotContain(link.hash());
    }

    @Test
    void aLinkMadeUnderAnotherMasterKeyHasNoAddressAnyMore(Keys keys) {
        UUID id = keys.next();
        byte[] code = Keyring.ofChance().mac(Label.OPEN_LINK_CODE, Keys.bytes(id));
        String hash = HexFormat.of().formatHex(code);

        var foreign = new OpenLink(id, id, id, "LRN", hash, 5, 0, false);

        assertThat(links.findSecret(foreign)).isEmpty();
    }

    @Test
    void thereIsOneForARoleAtAnOrganisationAndNoneInAClosedRound() {
        Round round = given.openRound("netwerkmeting", "1.0");
        OpenLink link = make(round, 5);

        Offering again = links.offer(round, school(round), "LRN", 50);
        rounds.close(round);
        Offering late = links.offer(round, school(round), "WRK", 50);

        assertThat(again)
                .isInstanceOfSatisfying(
                        Offering.Exists.class,
                        exists -> assertThat(exists.link().id()).isEqualTo(link.id()));
        assertThat(late).isInstanceOf(Offering.NotOpen.class);
        assertThat(links.start(link)).isEmpty();
    }

    @Test
    void whoCameInByAnOpenLinkIsNotCountedAsAsked(Invitations invitations) {
        Round round = given.openRound("netwerkmeting", "1.0");
        invitations.invite(round, school(round), "LRN", null, 3);
        OpenLink link = make(round, 5);
        links.start(link);

        List<InvitationCount> counts = invitations.count(round.id());

        assertThat(counts).containsExactly(new InvitationCount(school(round), "LRN", 3, 0, 1));
    }

    private OpenLink make(Round round, int cap) {
        if (links.offer(round, school(round), "LRN", cap) instanceof Offering.Offered(var link)) {
            return link;
        }
        throw new AssertionError("not made");
    }

    private UUID school(Round round) {
        return rounds.listOrganisations(round.id()).getFirst().organisationId();
    }

    private static <T> List<T> atOnce(int times, Callable<T> what) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var results = new ArrayList<T>();
            for (Future<T> future : threads.invokeAll(Collections.nCopies(times, what))) {
                results.add(future.get());
            }
            return results;
        }
    }
}
