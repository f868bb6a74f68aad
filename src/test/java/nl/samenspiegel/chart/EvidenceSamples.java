package nl.samenspiegel.chart;

import java.util.ArrayList;
import java.util.List;

/// Maps of the literature to test with, drawn as text.
///
/// A cell is a direction and a tier with the number of studies (`+3x4`), the same with `?` for a
/// source that was not read (`+1x1?`), `0` for a search that found nothing, `n` for not applicable,
/// and `.` for nothing known.
final class EvidenceSamples {

    private static final String EXPLAINED =
            """
            Kolommen: E1 theorie-praktijk, E2 handelen, E3 tevredenheid, E4 rendement, \
            E5 professionalisering, E6 lerende organisatie, E7 leerlingen, E8 behoud\
            """;

    private EvidenceSamples() {}

    static EvidenceGrid grid() {
        return new EvidenceGrid(
                new Spoken("Evidentiekaart: voorwaarde maal effect", "De tabel geeft alle vakken."),
                EXPLAINED.replaceAll("(E[0-9]) ", "$1\u00A0"),
                List.of(
                        column("E1", "Verbinding theorie-praktijk"),
                        column("E2", "Pedagogisch-didactisch handelen"),
                        column("E3", "Profes\u00ADsio\u00ADnele tevre\u00ADden\u00ADheid"),
                        column("E4", "Opleidings\u00ADrendement"),
                        column("E5", "Professio\u00ADnalisering"),
                        column("E6", "Lerende organi\u00ADsatie"),
                        column("E7", "Impact op leerlingen"),
                        column("E8", "Behoud van starters")),
                List.of(
                        row("Samen Opleiden als geheel", "+3x4 ±3x3 ±3x4 . +2x2 +1x1? 0 +3x2"),
                        row("Coherentie", "n +2x2 +2x2 . . . . ."),
                        row("Leiderschap", ". . . . . . . ."),
                        row("Structurele samenwerking", ". . . . . . 0 ."),
                        row("Heldere netwerkgrenzen", ". . . . . . . ."),
                        row("Begeleiding en leeromgeving", "+2x1 +4x3 +2x2 . +1x1? . +3x2 +3x1"),
                        row("Context, middelen en wendbaarheid", ". . . . . . . .")),
                List.of(new EvidenceGrid.Place(5, 1)));
    }

    static EvidenceGrid smallGrid() {
        return new EvidenceGrid(
                new Spoken("Kaart", "De tabel geeft alle vakken."),
                "Kolommen: A aanwezigheid, B betrokkenheid",
                List.of(column("A", "Aanwezigheid"), column("B", "Betrokkenheid")),
                List.of(row("Veiligheid", "+0x1 ±1x12"), row("Rust", "n 0")),
                List.of(new EvidenceGrid.Place(0, 0), new EvidenceGrid.Place(1, 1)));
    }

    static EvidenceGrid largeGrid() {
        List<EvidenceGrid.Column> columns = new ArrayList<>();
        for (int i = 1; i <= 12; i++) {
            columns.add(column("U" + i, "Uitkomst nummer " + i));
        }
        return new EvidenceGrid(
                new Spoken("Kaart", "De tabel geeft alle vakken."),
                "Kolommen: U1 tot en met U12",
                columns,
                List.of(row("Alles", "+4x1 +3x1 +2x1 +1x1 +0x1 -2x1 n 0 . ±1x1? . .")),
                List.of());
    }

    static EvidenceGrid.Row row(String name, String drawn) {
        List<EvidenceGrid.Cell> cells = new ArrayList<>();
        for (String cell : drawn.split(" ", -1)) {
            cells.add(cell(cell));
        }
        boolean isEmpty = cells.stream().noneMatch(EvidenceGrid.Cell.Link.class::isInstance);
        return new EvidenceGrid.Row(name, isEmpty ? "geen onderzoek bekend" : "", cells);
    }

    static EvidenceGrid.Column column(String code, String name) {
        return new EvidenceGrid.Column(code, name);
    }

    private static EvidenceGrid.Cell cell(String drawn) {
        return switch (drawn) {
            case "." -> new EvidenceGrid.Cell.NotSearched();
            case "0" -> new EvidenceGrid.Cell.NoneFound("0", "gezocht");
            case "n" -> new EvidenceGrid.Cell.NotApplicable("n.v.t.");
            default -> link(drawn);
        };
    }

    private static EvidenceGrid.Cell link(String drawn) {
        boolean isRead = !drawn.endsWith("?");
        String count = drawn.substring(drawn.indexOf('x') + 1).replace("?", "");
        int tier = Integer.parseInt(drawn.substring(1, drawn.indexOf('x')));
        return new EvidenceGrid.Cell.Link(
                tier,
                drawn.substring(0, 1),
                isRead,
                "trede " + tier,
                count + (count.equals("1") ? " studie" : " studies"));
    }
}
