package nl.samenspiegel.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.event.ShutdownEvent;

import nl.samenspiegel.fixture.Html;
import nl.samenspiegel.fixture.Program;
import nl.samenspiegel.partnership.Partnership;
import nl.samenspiegel.partnership.Partnerships;
import nl.samenspiegel.round.RoundRow;
import nl.samenspiegel.round.RoundStatus;
import nl.samenspiegel.round.Rounds;
import nl.samenspiegel.store.Keys;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

/// A start that goes on where an earlier one broke off: before the first round of a partnership,
/// before its release, or while that was worked out.
@Tag("db")
final class RemainderTest {

    private static final RoundStatus[] WHOLE = {
        RoundStatus.OPEN, RoundStatus.RELEASED, RoundStatus.RELEASED
    };

    private final Program program = Program.startDemonstration(1);
    private final Rounds rounds = bean(Rounds.class);
    private final Enactment enactment = bean(Enactment.class);
    private final Remainder remainder = bean(Remainder.class);
    private final Invention invention =
            new Invention(bean(Showcase.class).instrument(), Staffing.read());
    private final List<Wave> waves =
            Wave.before(
                    LocalDate.now(bean(Clock.class)),
                    Material.properties("demonstration.properties"));
    private final Production production =
            new Production(invention, waves, bean(Cast.class).contact(), enactment);
    private final PartnershipSketch sketch = invention.sketch(1);

    @AfterEach
    void stop() {
        program.close();
    }

    @Test
    void aPartnershipWithoutRoundsGetsThem() {
        finish(enter());
    }

    @Test
    void aRoundThatWasNotReleasedIsReleased() {
        Partnership unfinished = enter();
        holdTheFirst(unfinished);

        finish(unfinished);
    }

    @Test
    void aReleaseThatWasBrokenOffIsMadeOnALaterDay() throws SQLException {
        Partnership unfinished = enter();
        holdTheFirst(unfinished);
        RoundRow held = rounds.list(unfinished.id()).getFirst();
        breakOffTheReleaseOf(held);

        finish(unfinished);

        assertThat(rounds.find(held.id()).orElseThrow().status()).isEqualTo(RoundStatus.RELEASED);
    }

    @Test
    void aStopIsHeededAndLeavesNothingHalfDone() {
        remainder.start(production, 9);
        remainder.onApplicationEvent(new ShutdownEvent(program.context()));

        assertThat(remainder.progress()).isEmpty();
        List<Partnership> made = bean(Partnerships.class).listAll();
        assertThat(made).hasSizeLessThan(9);
        assertThat(made)
                .allSatisfy(partnership ->
                        assertThat(rounds.list(partnership.id()))
                                .extracting(RoundRow::status)
                                .doesNotContain(RoundStatus.CLOSED));
    }

    @Test
    void thePageTellsHowFarItIsUntilAllIsMade() {
        remainder.start(production, 3);
        Html page = program.server().visitor().get("/demo").expect(200);
        while (!page.text("main").contains("van de 3 partnerschappen")
                && remainder.progress().isPresent()) {
            page = program.server().visitor().get("/demo");
        }
        assertThat(page.text("main")).contains("van de 3 partnerschappen.");

        remainder.await();

        assertThat(program.server().visitor().get("/demo").text("main"))
                .doesNotContain("partnerschappen. Wat");
    }

    private Partnership enter() {
        Partnership entered = enactment.enter(sketch, null, waves);
        assertThat(production.isWhole(1)).isFalse();
        return entered;
    }

    private void holdTheFirst(Partnership partnership) {
        Wave first = waves.getFirst();
        enactment.hold(
                partnership,
                first,
                invention.instrument(),
                invention.asks(sketch, first.number(), false),
                invention.counts(sketch, first));
        assertThat(rounds.list(partnership.id())).hasSize(1);
    }

    private void finish(Partnership unfinished) {
        remainder.start(production, 2);
        remainder.await();

        assertThat(remainder.progress()).isEmpty();
        assertThat(production.isWhole(1)).isTrue();
        assertThat(bean(Partnerships.class).listAll()).hasSize(2);
        assertThat(rounds.list(unfinished.id()))
                .extracting(RoundRow::status)
                .containsExactly(WHOLE);
    }

    /// Leaves the round as a program that was killed while it worked out the release.
    private void breakOffTheReleaseOf(RoundRow round) throws SQLException {
        LocalDateTime lease = round.closesOn().plusDays(1).atTime(9, 1);
        String sql =
                """
                INSERT INTO release_run
                       (round_id, owner, lease_until, state, done, steps, reason, scale)
                VALUES (?, ?, ?, 'RUNNING', 0, 1, '', '')
                """;
        try (Connection connection = program.database().connect();
                PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setBytes(1, Keys.bytes(round.id()));
            insert.setBytes(2, Keys.bytes(new UUID(1, 2)));
            insert.setObject(3, lease);
            insert.executeUpdate();
        }
    }

    private <T> T bean(Class<T> type) {
        return program.context().getBean(type);
    }
}
