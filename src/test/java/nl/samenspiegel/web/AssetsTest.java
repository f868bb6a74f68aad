package nl.samenspiegel.web;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspiegel.fixture.DatabaseTest;
import nl.samenspiegel.fixture.Engine;
import nl.samenspiegel.fixture.RunningServer;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

@DatabaseTest(on = Engine.H2)
final class AssetsTest {

    private final Assets assets;
    private final Exchange exchange;

    AssetsTest(Assets assets, RunningServer server) {
        this.assets = assets;
        this.exchange = new Exchange(server);
    }

    @Test
    void mayBeKeptForGood() {
        HttpResponse<String> style = exchange.get(assets.style());

        assertThat(style.statusCode()).isEqualTo(200);
        assertThat(Exchange.header(style, "Content-Type")).isEqualTo("text/css;charset=utf-8");
        assertThat(Exchange.header(style, "Cache-Control"))
                .isEqualTo("public, max-age=31536000, immutable");
    }

    @Test
    void areGivenButNotKeptUnderTheHashOfAnotherRelease() {
        HttpResponse<String> style = exchange.get("/assets/000000000000/samenspiegel.css");

        assertThat(style.statusCode()).isEqualTo(200);
        assertThat(Exchange.header(style, "Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void areSmall() throws IOException {
        assertThat(zipped(exchange.get(assets.style()).body())).isLessThanOrEqualTo(10_240);
        assertThat(zipped(exchange.get(assets.script()).body())).isLessThanOrEqualTo(5_120);
    }

    @Test
    void askNothingOfOthers() {
        String style = exchange.get(assets.style()).body();

        assertThat(style).doesNotContain("http:", "https:", "@import", "@font-face");
    }

    private static int zipped(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size();
    }
}
