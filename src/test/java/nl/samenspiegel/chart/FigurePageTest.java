package nl.samenspiegel.chart;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.output.StringOutput;

import nl.samenspiegel.views.StaticTemplates;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Figures in their fragment of a page.
final class FigurePageTest {

    private static final List<String> STYLES =
            List.of(
                    "tokens", "base", "frame", "notice", "form", "item", "table", "figure", "card",
                    "media");

    @Test
    void aFigureHasFindingKeyDrawingsCaptionAndTable() {
        Element figure =
                Jsoup.parse(rendered("profile", SampleFigures.profile())).selectFirst("figure");

        assertThat(figure).isNotNull();
        assertThat(figure.select("h2").text()).contains("‘profile’");
        assertThat(figure.select(".key li")).hasSize(4);
        assertThat(figure.select(".key svg[aria-hidden=true]")).hasSize(4);
        assertThat(figure.select(".plot svg[role=img]")).hasSize(2);
        assertThat(figure.select("figcaption").text()).contains("95%-interval");
        assertThat(figure.select("details summary").text()).isEqualTo("Toon de cijfers als tabel");
        assertThat(figure.select("th[scope=col]")).hasSize(3);
        assertThat(figure.select("th[scope=row]").eachText())
                .containsExactly("Coherentie", "<Leiderschap>");
        assertThat(figure.select("td.num").eachText()).containsExactly("20 of meer", "–");
        assertThat(figure.select("[tabindex=0][role=region]").attr("aria-label"))
                .isEqualTo("Tabel bij profile");
        assertThat(figure.select("a").attr("href")).isEqualTo("/results.csv");
        assertThat(figure.select("[style], script")).isEmpty();
    }

    @Test
    void aLetterInTheKeyIsText() {
        Document page = Jsoup.parse(rendered("map", EvidenceSamples.grid()));

        assertThat(page.select(".key li").eachText()).contains("± wisselend");
        assertThat(page.select(".key b").text()).isEqualTo("±");
    }

    /// Draws every sample on one page, `target/figures/index.html`, for whoever wants to look.
    @Test
    void everySampleIsDrawnOnAPageWithIdsOfItsOwn() throws IOException {
        var page = new StringBuilder();
        page.append("<!doctype html><html lang=\"nl\"><head><meta charset=\"utf-8\">");
        page.append("<meta name=\"viewport\" content=\"width=device-width\">");
        page.append("<title>Figuren</title>");
        for (String style : STYLES) {
            page.append("<link rel=\"stylesheet\"")
                    .append(
                            " href=\"../../src/main/resources/static/css/%s.css\">"
                                    .formatted(style));
        }
        page.append("</head><body><main class=\"frame flow\">");
        SampleFigures.all().forEach((id, figure) -> page.append(rendered(id, figure)));
        page.append("</main></body></html>");

        Path file = Path.of("target", "figures", "index.html");
        Files.createDirectories(file.getParent());
        Files.writeString(file, page);

        assertThat(Jsoup.parse(file).select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    private static String rendered(String id, Figure figure) {
        var output = new StringOutput();
        new StaticTemplates().chartFigure(SampleViews.view(id, figure)).render(output);
        return output.toString();
    }
}
