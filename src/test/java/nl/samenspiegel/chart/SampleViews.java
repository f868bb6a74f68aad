package nl.samenspiegel.chart;

import java.util.List;

/// Figures as they stand on a page, with a key and a table.
final class SampleViews {

    private static final List<KeyEntry> SERIES =
            List.of(
                    new KeyEntry(new KeySign.Series(Mark.FIRST, false), "studenten"),
                    new KeyEntry(new KeySign.Series(Mark.SECOND, false), "schoolkant"),
                    new KeyEntry(new KeySign.Series(Mark.THIRD, false), "instituutskant"),
                    new KeyEntry(
                            new KeySign.Series(Mark.THIRD, true),
                            "open teken: indicatief (5–9 antwoorden)"));

    private static final List<KeyEntry> TIERS =
            List.of(
                    new KeyEntry(new KeySign.Tier(4), "trede 4: gerandomiseerd"),
                    new KeyEntry(new KeySign.Tier(3), "trede 3: met vergelijkingsgroep"),
                    new KeyEntry(new KeySign.Tier(2), "trede 2: samenhang, vragenlijst"),
                    new KeyEntry(new KeySign.Tier(1), "trede 1: kwalitatief, theorie, advies"),
                    new KeyEntry(new KeySign.Unread(), "stippel: bron niet zelf gelezen"),
                    new KeyEntry(new KeySign.Empty(), "leeg: geen onderzoek bekend"),
                    new KeyEntry(new KeySign.Letter("±"), "wisselend"));

    private static final List<KeyEntry> FINDINGS =
            List.of(
                    new KeyEntry(new KeySign.Series(Mark.PLAIN, false), "met interval"),
                    new KeyEntry(new KeySign.Series(Mark.PLAIN, true), "geen interval gegeven"));

    private SampleViews() {}

    static FigureView view(String id, Figure figure) {
        return new FigureView(
                "Dit laat de figuur ‘%s’ zien".formatted(id),
                2,
                "Wat er gemeten is, van 1 (helemaal niet) tot 5 (helemaal)",
                key(figure),
                Drawing.draw(id, figure),
                "Teken: gemiddelde per perspectief. Streep: 95%-interval.",
                table(id));
    }

    private static List<KeyEntry> key(Figure figure) {
        return switch (figure) {
            case Profile _, Gaps _ -> SERIES;
            case EvidenceGrid _ -> TIERS;
            case Forest _ -> FINDINGS;
            case Panel _, Share _ -> List.of();
        };
    }

    private static FigureTable table(String id) {
        return new FigureTable(
                "Toon de cijfers als tabel",
                "Tabel bij " + id,
                "Gemiddelde [95%-interval]",
                List.of(
                        new FigureTable.Column("Voorwaarde", false),
                        new FigureTable.Column("Studenten", false),
                        new FigureTable.Column("Aantal", true)),
                List.of(
                        new FigureTable.Row("Coherentie", List.of("3,1 [2,9–3,3]", "20 of meer")),
                        new FigureTable.Row("<Leiderschap>", List.of("niet gevraagd", "–"))),
                new FigureTable.Link("/results.csv", "Download de cijfers (csv)"));
    }
}
