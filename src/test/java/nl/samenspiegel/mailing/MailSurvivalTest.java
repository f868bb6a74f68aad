package nl.samenspiegel.mailing;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

import io.micronaut.context.ApplicationContext;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

import nl.samenspiegel.Application;
import nl.samenspiegel.fieldwork.GivenFieldwork;
import nl.samenspiegel.fixture.Databases;
import nl.samenspiegel.fixture.Engine;
import nl.samenspiegel.fixture.FreshDatabase;
import nl.samenspiegel.fixture.StoppedClock;
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
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/// The program in a process of its own, ended without warning (kill -9) five times while it sends
/// to a real mail server.
@Tag("db")
@Tag("server")
final class MailSurvivalTest {

    private static final int PEOPLE = 90;
    private static final int KILLS = 5;
    private static final long SEED = 20261128;
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final String KEY =
            "8f1d0b6ae3c25947d07c9e1fb4a86352f9e07d3c18b5a46201dcef7793ba582e";

    @TempDir private Path folder;
    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
    private @Nullable Process process;
    private @Nullable FreshDatabase database;

    @AfterEach
    void end() throws InterruptedException {
        kill();
        server.stop();
        if (database != null) {
            database.close();
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void noMailIsLostAndEachKillDoublesAtMostOne(Engine engine) throws Exception {
        server.start();
        Map<String, Object> settings = settings(engine);
        prepare(settings);
        var chance = new Random(SEED);

        for (int i = 0; i < KILLS; i++) {
            int before = server.getReceivedMessages().length;
            start(settings);
            await(() -> server.getReceivedMessages().length > before);
            Thread.sleep(100 + chance.nextInt(1_400));
            assertThat(server.getReceivedMessages()).hasSizeLessThan(PEOPLE);
            kill();
        }
        start(settings);
        await(() -> recipients().size() == PEOPLE && isDone(settings));

        MimeMessage[] mails = server.getReceivedMessages();
        assertThat(recipients()).hasSize(PEOPLE);
        assertThat(mails).hasSizeBetween(PEOPLE, PEOPLE + KILLS);
        assertThat(messageIds(mails)).hasSize(PEOPLE);
        System.out.printf(
                "%s: %d mails to %d people, %d kills%n", engine, mails.length, PEOPLE, KILLS);
    }

    /// Tells whether no mail is left to be sent, on a connection of its own.
    private static boolean isDone(Map<String, Object> settings) throws SQLException {
        String url = String.valueOf(settings.get("datasources.default.url"));
        String user = String.valueOf(settings.get("datasources.default.username"));
        try (Connection connection = DriverManager.getConnection(url, user, "");
                Statement query = connection.createStatement();
                ResultSet rows =
                        query.executeQuery(
                                "SELECT COUNT(*) FROM queued_mail WHERE state <> 'HANDLED'")) {
            return rows.next() && rows.getInt(1) == 0;
        }
    }

    private Map<String, Object> settings(Engine engine) throws IOException {
        Map<String, Object> settings = new HashMap<>();
        settings.put("samenspiegel.instruments", "src/test/resources/instruments");
        settings.put("samenspiegel.smtp.host", "127.0.0.1");
        settings.put("samenspiegel.smtp.port", server.getSmtp().getPort());
        settings.put("samenspiegel.smtp.security", "none");
        settings.put("samenspiegel.smtp.from", "no-reply@scan.example");
        settings.put("samenspiegel.mail.per-domain", 8);
        settings.put("samenspiegel.mail.lease", "4s");
        settings.put("samenspiegel.key", KEY);
        if (engine == Engine.SERVER) {
            FreshDatabase fresh = Databases.fresh(engine);
            database = fresh;
            settings.putAll(fresh.settings());
            return settings;
        }
        String url =
                "jdbc:h2:file:%s;MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;WRITE_DELAY=0;AUTO_SERVER=TRUE";
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

    /// Queues the mails, at the moment it really is: the process has a clock that runs.
    private static void prepare(Map<String, Object> settings) {
        try (ApplicationContext context = open(settings)) {
            context.getBean(StoppedClock.class).set(Instant.now());
            GivenMail given = context.getBean(GivenMail.class);
            Round round = context.getBean(GivenFieldwork.class).openRound("netwerkmeting", "1.0");
            given.people(
                    round,
                    "LRN",
                    IntStream.range(0, PEOPLE).mapToObj("p%d@school.example"::formatted).toList());
            given.invite(round);
        }
    }

    /// Starts the program with its own `main`, in an environment in which the clock runs.
    private void start(Map<String, Object> settings) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Dmicronaut.environments=survival");
        command.add("-Dmicronaut.server.port=" + freePort());
        settings.forEach((name, setting) -> command.add("-D%s=%s".formatted(name, setting)));
        command.addAll(
                List.of("-cp", System.getProperty("java.class.path"), Application.class.getName()));
        File log = folder.resolve("program.log").toFile();
        process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log).start();
    }

    private void await(Wish wish) throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        while (!wish.isFulfilled()) {
            assertThat(process).isNotNull().matches(Process::isAlive, "runs");
            assertThat(Instant.now()).as("see %s", folder).isBefore(end);
            Thread.sleep(50);
        }
    }

    private void kill() throws InterruptedException {
        if (process != null) {
            process.destroyForcibly(); // SIGKILL: nothing is flushed, nothing is closed
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
            process = null;
        }
    }

    private Set<String> recipients() throws MessagingException {
        var recipients = new HashSet<String>();
        for (MimeMessage mail : server.getReceivedMessages()) {
            Arrays.stream(mail.getAllRecipients()).forEach(one -> recipients.add(one.toString()));
        }
        return recipients;
    }

    private static Set<String> messageIds(MimeMessage[] mails) throws MessagingException {
        var ids = new HashSet<String>();
        for (MimeMessage mail : mails) {
            ids.add(mail.getMessageID());
        }
        return ids;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @FunctionalInterface
    private interface Wish {
        boolean isFulfilled() throws Exception;
    }
}
