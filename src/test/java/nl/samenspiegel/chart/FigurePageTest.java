package nl.samenspiegel.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Draws every sample on one page, `target/figures/index.html`, for whoever wants to look.
class FigurePageTest {

    @Test
    void everySampleIsDrawnOnAPage() throws IOException {
        var page = new StringBuilder();
        page.append("<!doctype html><html lang=\"nl\"><meta charset=\"utf-8\">");
        page.append(
                "<meta name=\"viewport\" content=\"width=device-width\"><title>Figuren</title>");
        page.append("<link rel=\"stylesheet\" href=\"tokens.css\">");
        page.append("<link rel=\"stylesheet\" href=\"samenspiegel.css\">");
        page.append("<main class=\"frame flow\">");
        SampleFigures.all()
                .forEach((id, figure) -> {
                    page.append("<figure class=\"figure\"><h2>%s</h2>".formatted(id));
                    page.append("<div class=\"plot\">");
                    Drawing.draw(id, figure).forEach(svg -> page.append(svg.markup()));
                    page.append("</div></figure>");
                });
        page.append("</main></html>");

        Path file = Path.of("target", "figures", "index.html");
        Files.createDirectories(file.getParent());
        Files.writeString(file, page);

        assertThat(file).content().contains("chart wide", "chart small", "chart one");
    }
}
