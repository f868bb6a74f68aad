package nl.samenspiegel.roster;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspiegel.fixture.DatabaseTest;
import nl.samenspiegel.fixture.Engine;
import nl.samenspiegel.fixture.Html;
import nl.samenspiegel.fixture.RunningServer;
import nl.samenspiegel.fixture.Visitor;
import nl.samenspiegel.round.Round;

import org.junit.jupiter.api.Test;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// A file far larger than any list is refused while it is being sent, and nothing of it stays.
@DatabaseTest(
        on = Engine.H2,
        settings = {
            "samenspiegel.instruments=src/test/resources/instruments",
            "samenspiegel.data=target/roster-huge"
        })
final class HugeUploadTest {

    private static final long BYTES = 209_715_200;

    private final GivenRoster given;

    HugeUploadTest(GivenRoster given) {
        this.given = given;
    }

    @Test
    void twoHundredMegabytesAreRefusedWithAPage(Visitor visitor, RunningServer server)
            throws IOException {
        Round round = given.planned();
        given.signIn(visitor, round);
        Html page = visitor.get(GivenRoster.address(round) + "/new").expect(200);
        String head =
                """
                POST %s HTTP/1.1
                Host: localhost
                Cookie: __Host-staff=%s; __Host-csrf=%s
                Content-Type: multipart/form-data; boundary=x
                Content-Length: %d

                --x
                Content-Disposition: form-data; name="file"; filename="lijst.csv"

                """
                        .formatted(
                                page.element("main form").attr("action"),
                                visitor.cookie("__Host-staff").orElse(""),
                                visitor.cookie("__Host-csrf").orElse(""),
                                BYTES);
        try (var socket = new Socket("localhost", server.uri().getPort())) {
            socket.setSoTimeout(60_000);
            Thread.ofVirtual().start(() -> pour(socket, head.replace("\n", "\r\n")));

            String answer = read(socket);

            assertThat(answer.lines().findFirst().orElse("")).contains(" 413 ");
            assertThat(answer).contains("Dit is te groot");
        }
        assertThat(visitor.get(GivenRoster.address(round)).expect(200).text("main"))
                .contains("nog niemand");
        assertThat(waiting()).isEmpty();
    }

    /// Sends for as long as the server takes it.
    private static void pour(Socket socket, String head) {
        try {
            OutputStream out = socket.getOutputStream();
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            var chunk = new byte[1_000_000];
            for (long sent = 0; sent < BYTES; sent += chunk.length) {
                out.write(chunk);
            }
        } catch (IOException closed) {
            return; // the server has answered and hung up
        }
    }

    private static String read(Socket socket) throws IOException {
        var answer = new StringBuilder();
        try (var lines =
                new BufferedReader(
                        new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))) {
            String line = lines.readLine();
            while (line != null && answer.indexOf("</html>") < 0) {
                answer.append(line).append('\n');
                line = lines.readLine();
            }
        }
        return answer.toString();
    }

    private static List<Path> waiting() throws IOException {
        Path uploads = Path.of("target/roster-huge/uploads");
        try (Stream<Path> files = Files.exists(uploads) ? Files.list(uploads) : Stream.empty()) {
            return files.toList();
        }
    }
}
