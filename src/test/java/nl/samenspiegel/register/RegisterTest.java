package nl.samenspiegel.register;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspiegel.fieldwork.GivenFieldwork;
import nl.samenspiegel.fixture.DatabaseTest;
import nl.samenspiegel.fixture.FreshDatabase;
import nl.samenspiegel.round.Round;
import nl.samenspiegel.round.Rounds;
import nl.samenspiegel.store.Keys;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

@DatabaseTest(settings = "samenspiegel.instruments=src/test/resources/instruments")
final class RegisterTest {

    private final Register register;
    private final Rounds rounds;
    private final GivenFieldwork given;

    RegisterTest(Register register, Rounds rounds, GivenFieldwork given) {
        this.register = register;
        this.rounds = rounds;
        this.given = given;
    }

    @Test
    void givesBackWhatWasEnteredNewestCohortFirst() {
        Round round = round();
        RegisterEntry newest = entry(round, "2024-2025", 2);
        RegisterEntry oldest = entry(round, "2022", 9);
        RegisterEntry between = entry(round, "2023-2024", 4);

        register.save(round, oldest);
        register.save(round, newest);
        register.save(round, between);

        assertThat(register.list(round.id())).containsExactly(newest, between, oldest);
        assertThat(register.list(round().id())).isEmpty();
    }

    @Test
    void entersACohortOnce() {
        Round round = round();
        register.save(round, entry(round, "2023-2024", 4));

        assertThat(register.save(round, entry(round, "2023-2024", 5)))
                .isEqualTo(new Saving.Taken());

        assertThat(register.list(round.id())).containsExactly(entry(round, "2023-2024", 4));
    }

    @Test
    void correctsAFigureAndItsCohort() {
        Round round = round();
        register.save(round, entry(round, "2023-2024", 4));

        assertThat(register.correct(round, cohort("2023-2024"), entry(round, "2022-2023", 5)))
                .isEqualTo(new Saving.Done());

        assertThat(register.list(round.id())).containsExactly(entry(round, "2022-2023", 5, 1));
    }

    @Test
    void doesNotMoveAFigureOntoAnother() {
        Round round = round();
        register.save(round, entry(round, "2023-2024", 4));
        register.save(round, entry(round, "2022-2023", 6));

        assertThat(register.correct(round, cohort("2023-2024"), entry(round, "2022-2023", 5)))
                .isEqualTo(new Saving.Taken());

        assertThat(register.list(round.id()))
                .containsExactly(entry(round, "2023-2024", 4), entry(round, "2022-2023", 6));
    }

    @Test
    void doesNotOverwriteWhatSomeoneElseChanged() {
        Round round = round();
        RegisterEntry seen = entry(round, "2023-2024", 4);
        register.save(round, seen);
        register.correct(round, seen.cohort(), entry(round, "2023-2024", 5));

        assertThat(register.correct(round, seen.cohort(), entry(round, "2023-2024", 6)))
                .isEqualTo(new Saving.Changed());
        assertThat(register.remove(round, seen)).isEqualTo(new Saving.Changed());

        assertThat(register.list(round.id())).containsExactly(entry(round, "2023-2024", 5, 1));
    }

    @Test
    void removesAFigure() {
        Round round = round();
        RegisterEntry entry = entry(round, "2023-2024", 4);
        register.save(round, entry);

        assertThat(register.remove(round, entry)).isEqualTo(new Saving.Done());

        assertThat(register.list(round.id())).isEmpty();
        assertThat(register.correct(round, entry.cohort(), entry)).isEqualTo(new Saving.Changed());
    }

    @Test
    void nothingChangesOnceTheResultsAreReleased() {
        Round round = round();
        RegisterEntry entry = entry(round, "2023-2024", 4);
        register.save(round, entry);
        rounds.close(round);
        rounds.release(rounds.find(round.id()).orElseThrow());

        var frozen = new Saving.Frozen();
        assertThat(register.save(round, entry(round, "2022-2023", 4))).isEqualTo(frozen);
        assertThat(register.correct(round, entry.cohort(), entry(round, "2023-2024", 5)))
                .isEqualTo(frozen);
        assertThat(register.remove(round, entry)).isEqualTo(frozen);

        assertThat(register.list(round.id())).containsExactly(entry);
    }

    @Test
    void ofTwentyWhoEnterTheSameCohortOneDoes() throws InterruptedException, ExecutionException {
        Round round = round();
        List<Callable<Saving>> wishes = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            RegisterEntry entry = entry(round, "2023-2024", i);
            wishes.add(() -> register.save(round, entry));
        }

        List<Saving> outcomes = new ArrayList<>();
        try (var people = Executors.newFixedThreadPool(8)) {
            for (Future<Saving> outcome : people.invokeAll(wishes)) {
                outcomes.add(outcome.get());
            }
        }

        assertThat(outcomes).filteredOn(new Saving.Done()::equals).hasSize(1);
        assertThat(outcomes).filteredOn(new Saving.Taken()::equals).hasSize(19);
        assertThat(register.list(round.id())).hasSize(1);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"0, 9", "32, 31", "-1, 31"})
    void theDatabaseRefusesWhatTheRecordRefuses(String counts, FreshDatabase database)
            throws SQLException {
        Round round = round();
        String sql =
                """
                INSERT INTO register_entry (round_id, scale, cohort, source, counted_on, version,
                                            numerator, denominator)
                VALUES (?, 'verder', '2023', 'lijst', '2025-10-01', 0, %s)
                """
                        .formatted(counts);
        try (Connection connection = database.connect();
                PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setBytes(1, Keys.bytes(round.id()));
            assertThat(refuses(insert)).isTrue();
        }
    }

    private static boolean refuses(PreparedStatement insert) {
        try {
            insert.executeUpdate();
            return false;
        } catch (SQLException refusal) {
            return true;
        }
    }

    private Round round() {
        return given.openRound("netwerkmeting", "1.0");
    }

    private static RegisterEntry entry(Round round, String cohort, int numerator) {
        return entry(round, cohort, numerator, 0);
    }

    private static RegisterEntry entry(Round round, String cohort, int numerator, int version) {
        return new RegisterEntry(
                round.id(),
                "verder",
                cohort(cohort),
                numerator,
                31,
                "Presentielijst",
                LocalDate.of(2025, 10, 1),
                version);
    }

    private static CohortYear cohort(String written) {
        return CohortYear.parse(written).orElseThrow();
    }
}
