package nl.samenspiegel.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;

import nl.samenspiegel.Application;
import nl.samenspiegel.fieldwork.Admission;
import nl.samenspiegel.fieldwork.GivenFieldwork;
import nl.samenspiegel.fieldwork.Invitation;
import nl.samenspiegel.fieldwork.Invitations;
import nl.samenspiegel.fieldwork.Sheet;
import nl.samenspiegel.fieldwork.Sheets;
import nl.samenspiegel.fieldwork.Token;
import nl.samenspiegel.fixture.Databases;
import nl.samenspiegel.fixture.Engine;
import nl.samenspiegel.fixture.FreshDatabase;
import nl.samenspiegel.fixture.Html;
import nl.samenspiegel.fixture.Visitor;
import nl.samenspiegel.round.Round;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// The program in a process of its own, ended without warning (kill -9) straight after it said that
/// something was stored. Started again on the same database, it must have it.
@Tag("db")
@Tag("server")
final class SurvivalTest {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir private Path folder;
    private @Nullable Process process;
    private @Nullable FreshDatabase database;

    @AfterEach
    void end() throws InterruptedException {
        kill();
        if (database != null) {
            database.close();
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void whatTheThanksPageConfirmedIsThere(Engine engine) throws Exception {
        Map<String, Object> settings = settings(engine);
        Prepared prepared = prepare(settings);
        Visitor visitor = start(settings);
        Html first = begin(visitor, prepared.link());
        Html second = visitor.submit(first, "#answers", "i.Q-1", "3", "insist", "1").expect(200);
        visitor.submit(second, "#answers", "insist", "1").expect(200);
        Html review = visitor.get("/questionnaire/review").expect(200);

        visitor.submit(review, "main form").expect(200);
        kill();

        try (ApplicationContext again = open(settings)) {
            var sheets = new ArrayList<Sheet>();
            again.getBean(Sheets.class).read(prepared.round().id(), sheets::add);
            assertThat(sheets)
                    .singleElement()
                    .satisfies(sheet -> assertThat(sheet.answers()).startsWith(6, 1, 1, 1));
            assertThat(again.getBean(Invitations.class).admit(prepared.link()))
                    .isEqualTo(new Admission.Refused());
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void whatAnAutosaveConfirmedIsThere(Engine engine) throws Exception {
        Map<String, Object> settings = settings(engine);
        Prepared prepared = prepare(settings);
        Visitor visitor = start(settings);
        Html page = begin(visitor, prepared.link());

        String confirmed = "";
        for (int turn = 1; turn <= 30; turn++) {
            String answer = Integer.toString(turn % 7 + 1);
            autosave(visitor, page, turn, answer).expect(204);
            confirmed = answer;
        }
        kill();

        try (ApplicationContext again = open(settings)) {
            var admission = again.getBean(Invitations.class).admit(prepared.link());
            assertThat(admission).isInstanceOf(Admission.Admitted.class);
            Invitation invitation = ((Admission.Admitted) admission).invitation();
            Draft draft = again.getBean(Drafts.class).get(invitation);
            assertThat(draft.text("i.Q-1")).isEqualTo(confirmed);
        }
    }

    private record Prepared(Round round, Token link) {}

    private Map<String, Object> settings(Engine engine) throws IOException {
        Map<String, Object> settings = new HashMap<>();
        settings.put("samenspiegel.instruments", "src/test/resources/instruments");
        if (engine == Engine.SERVER) {
            FreshDatabase fresh = Databases.fresh(engine);
            database = fresh;
            settings.putAll(fresh.settings());
            return settings;
        }
        String url =
                "jdbc:h2:file:%s;MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;WRITE_DELAY=0";
        settings.put("datasources.default.url", url.formatted(folder.resolve("samenspiegel")));
        settings.put("datasources.default.username", "sa");
        settings.put("datasources.default.password", "");
        settings.put("datasources.default.driver-class-name", "org.h2.Driver");
        return settings;
    }

    private static ApplicationContext open(Map<String, Object> settings) {
        return ApplicationContext.builder()
                .deduceEnvironment(false)
                .environments("test")
                .properties(settings)
                .start();
    }

    private static Prepared prepare(Map<String, Object> settings) {
        try (ApplicationContext context = open(settings)) {
            GivenFieldwork given = context.getBean(GivenFieldwork.class);
            Round round = given.openRound("netwerkmeting", "1.0");
            return new Prepared(round, given.link(round, "LRN"));
        }
    }

    /// Starts the program with its own `main` and waits until it answers.
    private Visitor start(Map<String, Object> settings) throws IOException, InterruptedException {
        int port = freePort();
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Dmicronaut.environments=test");
        command.add("-Dmicronaut.server.port=" + port);
        settings.forEach((name, setting) -> command.add("-D%s=%s".formatted(name, setting)));
        command.addAll(
                List.of("-cp", System.getProperty("java.class.path"), Application.class.getName()));
        File log = folder.resolve("program.log").toFile();
        process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log).start();
        Instant end = Instant.now().plus(PATIENCE);
        while (!answers(port)) {
            assertThat(process.isAlive()).as("see %s", log).isTrue();
            assertThat(Instant.now()).as("see %s", log).isBefore(end);
            Thread.sleep(200);
        }
        return Visitor.of(URI.create("http://localhost:" + port));
    }

    private void kill() throws InterruptedException {
        if (process != null) {
            process.destroyForcibly(); // SIGKILL: nothing is flushed, nothing is closed
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
            process = null;
        }
    }

    private static boolean answers(int port) {
        try (var socket = new Socket("localhost", port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static Html begin(Visitor visitor, Token link) {
        Html landing = visitor.get("/u/" + link.text()).expect(200);
        return visitor.submit(landing, "main form").expect(200);
    }

    private static Html autosave(Visitor visitor, Html page, int turn, String answer) {
        return visitor.post(
                "/questionnaire/autosave",
                "csrf",
                hidden(page, "csrf"),
                "part",
                hidden(page, "part"),
                "seen",
                hidden(page, "seen"),
                "view",
                hidden(page, "view"),
                "turn",
                Integer.toString(turn),
                "i.Q-1",
                answer);
    }

    private static String hidden(Html page, String name) {
        return page.element("#answers input[name=%s]".formatted(name)).attr("value");
    }
}
