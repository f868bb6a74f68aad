package nl.samenspiegel.chart;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Figures to test with and to look at: one of each kind, and some with texts and scales that an
/// unseen instrument may have.
final class SampleFigures {

    static final RatingAxis FIVE =
            new RatingAxis(
                    1,
                    List.of("helemaal niet", "een beetje", "redelijk", "grotendeels", "helemaal"));

    private static final Spoken SPOKEN =
            new Spoken("Zes voorwaarden, per perspectief", "De cijfers staan in de tabel.");

    private SampleFigures() {}

    /// Returns every sample by an id, in the order to be looked at.
    static Map<String, Figure> all() {
        Map<String, Figure> all = new LinkedHashMap<>();
        all.put("profile", profile());
        all.put("gaps", gaps());
        all.put("evidence", EvidenceSamples.grid());
        all.put("panel", panel());
        all.put("share", share());
        all.put("forest", forest());
        all.put("eleven", elevenLevels());
        all.put("seven", sevenLevels());
        all.put("agreement", crowdedGaps());
        all.put("items", itemPanel());
        all.put("shares", shares());
        all.put("odds", odds());
        all.put("few", EvidenceSamples.smallGrid());
        all.put("many", EvidenceSamples.largeGrid());
        return all;
    }

    static Profile profile() {
        return new Profile(
                SPOKEN,
                FIVE,
                new Profile.Heads("Voorwaarde", "samen"),
                List.of("studenten", "school", "instituut"),
                List.of(
                        row(
                                "Coherentie",
                                lanes(
                                        lane(3.1, 2.9, 3.3),
                                        lane(3.7, 3.5, 3.9),
                                        lane(3.6, 3.2, 4.0)),
                                estimate(3.5, 3.3, 3.6, "3,5", "3,3–3,6")),
                        row(
                                "Leiderschap",
                                lanes(absent(), lane(3.8, 3.6, 4.0), lane(3.8, 3.4, 4.2)),
                                estimate(3.8, 3.6, 4.0, "3,8", "3,6–4,0")),
                        row(
                                "Structurele samenwerking",
                                lanes(absent(), lane(3.3, 3.1, 3.5), lane(3.9, 3.5, 4.3)),
                                estimate(3.6, 3.4, 3.8, "3,6", "3,4–3,8")),
                        row(
                                "Heldere netwerkgrenzen",
                                lanes(absent(), lane(2.9, 2.7, 3.1), lane(3.1, 2.7, 3.5)),
                                estimate(3.0, 2.8, 3.2, "3,0", "2,8–3,2")),
                        row(
                                "Begeleiding en leeromgeving",
                                lanes(
                                        lane(3.9, 3.7, 4.1),
                                        lane(4.1, 4.0, 4.2),
                                        indicative(3.8, 3.3, 4.3)),
                                estimate(3.9, 3.8, 4.1, "3,9", "3,8–4,1")),
                        row(
                                "Context, middelen en wendbaarheid",
                                lanes(
                                        absent(),
                                        lane(2.8, 2.6, 3.0),
                                        new Lane.Hidden("instituut: te weinig antwoorden")),
                                new Profile.Together.Incomplete("onvolledig"))));
    }

    static Profile elevenLevels() {
        var axis =
                new RatingAxis(
                        0,
                        List.of(
                                "helemaal niet waarschijnlijk",
                                "1",
                                "2",
                                "3",
                                "4",
                                "5",
                                "6",
                                "7",
                                "8",
                                "9",
                                "zeer waarschijnlijk"));
        return new Profile(
                SPOKEN,
                axis,
                new Profile.Heads("Schaal", "samen"),
                List.of("medewerkers van scholen", "opleiders"),
                List.of(
                        row(
                                "Een schaal met een naam die zo lang is dat hij drie regels vraagt"
                                        + " om helemaal te passen",
                                lanes(lane(0, 0, 10), lane(10, 9.5, 10)),
                                new Profile.Together.None()),
                        row(
                                "Vertrouwen",
                                lanes(
                                        new Lane.Shown(
                                                6.2,
                                                Whisker.none(),
                                                false,
                                                "geldt alleen voor één organisatie"),
                                        lane(5.5, 4.1, 6.9)),
                                new Profile.Together.Estimate(5.9, Whisker.none(), "5,9", ""))));
    }

    static Profile sevenLevels() {
        var axis =
                new RatingAxis(
                        1,
                        List.of(
                                "zeer mee oneens",
                                "mee oneens",
                                "beetje mee oneens",
                                "niet eens, niet oneens",
                                "beetje mee eens",
                                "mee eens",
                                "zeer mee eens"));
        return new Profile(
                SPOKEN,
                axis,
                new Profile.Heads("Schaal", "samen"),
                List.of("leraren"),
                List.of(
                        row("Werkklimaat", lanes(lane(5.3, 5.1, 5.5)), new Profile.Together.None()),
                        row(
                                "Werkdruk",
                                lanes(indicative(4.3, 3.1, 5.5)),
                                new Profile.Together.None())));
    }

    static Gaps gaps() {
        return new Gaps(
                new Spoken("Afstand tussen de perspectieven", "De cijfers staan in de tabel."),
                FIVE,
                "afstand",
                List.of(
                        new Gaps.Row(
                                "Coherentie",
                                dots(3.1, 3.7, 3.6),
                                "0,6",
                                "0,3–0,9",
                                "verschil van inzicht",
                                ""),
                        new Gaps.Row(
                                "Structurele samenwerking",
                                List.of(dot(Mark.SECOND, 3.3), dot(Mark.THIRD, 3.9)),
                                "0,6",
                                "0,2–1,0",
                                "verschil van inzicht",
                                ""),
                        new Gaps.Row(
                                "Begeleiding en leeromgeving",
                                List.of(
                                        dot(Mark.FIRST, 3.9),
                                        dot(Mark.SECOND, 4.1),
                                        new Gaps.Dot(Mark.THIRD, 3.8, true)),
                                "0,3",
                                "−0,2–0,8",
                                "",
                                "instituut indicatief"),
                        new Gaps.Row(
                                "Heldere netwerkgrenzen",
                                List.of(dot(Mark.SECOND, 2.9), dot(Mark.THIRD, 3.1)),
                                "0,2",
                                "−0,2–0,6",
                                "",
                                ""),
                        new Gaps.Row(
                                "Leiderschap",
                                List.of(dot(Mark.SECOND, 3.8), dot(Mark.THIRD, 3.8)),
                                "0,0",
                                "−0,4–0,4",
                                "",
                                "")));
    }

    static Gaps crowdedGaps() {
        return new Gaps(
                new Spoken("Afstand", "De cijfers staan in de tabel."),
                FIVE,
                "afstand",
                List.of(
                        new Gaps.Row(
                                "Van het ene uiterste naar het andere",
                                dots(1.0, 5.0, 3.0),
                                "4,0",
                                "3,5–4,5",
                                "verschil van inzicht",
                                "instituut indicatief"),
                        new Gaps.Row(
                                "Alle drie precies gelijk",
                                dots(2.5, 2.5, 2.52),
                                "0,0",
                                "",
                                "",
                                "")));
    }

    static Panel panel() {
        return new Panel(
                new Spoken("Waargenomen handelen", "Studenten 3,7, school 3,6, instituut 3,4."),
                FIVE,
                List.of(
                        new Panel.Row(
                                "studenten", Mark.FIRST, lane(3.7, 3.5, 3.9), "3,7", "3,5–3,9"),
                        new Panel.Row("school", Mark.SECOND, lane(3.6, 3.4, 3.8), "3,6", "3,4–3,8"),
                        new Panel.Row(
                                "instituut", Mark.THIRD, lane(3.4, 3.0, 3.8), "3,4", "3,0–3,8")));
    }

    static Panel itemPanel() {
        return new Panel(
                new Spoken("Tevredenheid", "Vier vragen."),
                FIVE,
                List.of(
                        new Panel.Row(
                                "Tevreden over de begeleiding op de werkplek en het instituut",
                                Mark.FIRST,
                                lane(4.8, 4.6, 5.0),
                                "4,8",
                                "4,6–5,0"),
                        new Panel.Row(
                                "Opleiding",
                                Mark.FIRST,
                                indicative(1.2, 1.0, 1.9),
                                "1,2",
                                "1,0–1,9"),
                        new Panel.Row(
                                "School",
                                Mark.SECOND,
                                new Lane.Hidden("te weinig antwoorden"),
                                "",
                                ""),
                        new Panel.Row("Weg", Mark.THIRD, absent(), "", "")));
    }

    static Share share() {
        return new Share(
                new Spoken("Vertrokken starters", "4 van 31: 13 procent, interval 5 tot 29."),
                "vertrokken binnen een jaar",
                ticks("0%", 10, 40),
                List.of(new Share.Row("", Mark.PLAIN, lane(12.9, 5.1, 28.9), "13% [5–29]")),
                List.of(
                        new Share.Reference(8, "po 8% (2017)"),
                        new Share.Reference(20, "vo 20% (2017)")));
    }

    static Share shares() {
        return new Share(
                new Spoken("Van plan te blijven", "Per groep."),
                "antwoordt ‘waarschijnlijk’ of ‘zeer waarschijnlijk’",
                ticks("0%", 25, 100),
                List.of(
                        new Share.Row("studenten", Mark.FIRST, lane(80, 65, 90), "80% [65–90]"),
                        new Share.Row("school", Mark.SECOND, lane(55, 5, 95), "55% [5–95]"),
                        new Share.Row(
                                "instituut",
                                Mark.THIRD,
                                new Lane.Hidden("te weinig antwoorden"),
                                "")),
                List.of(
                        new Share.Reference(78, "po 78% (2017)"),
                        new Share.Reference(80, "vo 80% (2017)")));
    }

    static Forest forest() {
        return new Forest(
                new Spoken("Blijven in het onderwijs", "Alle waarden liggen rond nul."),
                new Forest.Axis(
                        List.of(
                                new Tick(-10, "−10"),
                                new Tick(-5, "−5"),
                                new Tick(0, "0"),
                                new Tick(5, "+5"),
                                new Tick(10, "+10")),
                        0,
                        false,
                        "minder blijven",
                        "meer blijven"),
                List.of(
                        new Forest.Row(
                                "Inwerken, Nederland",
                                "EV30",
                                new Forest.Measured.Estimate(2, Whisker.of(-5, 9)),
                                "+2 [−5; +9]",
                                "+2 [−5; +9]"),
                        bare("Inwerken, VS, meting 1", 0.2, "+0,2"),
                        bare("Inwerken, VS, meting 2", 2.3, "+2,3"),
                        bare("Inwerken, VS, meting 3", -0.7, "−0,7"),
                        bare("Inwerken, VS, meting 4", -3.9, "−3,9")));
    }

    static Forest odds() {
        return new Forest(
                new Spoken("Kans op vertrek", "Een verhouding onder 1 is minder vertrek."),
                new Forest.Axis(
                        List.of(
                                new Tick(0.5, "0,5"),
                                new Tick(0.7, "0,7"),
                                new Tick(1, "1"),
                                new Tick(1.4, "1,4"),
                                new Tick(2, "2")),
                        1,
                        true,
                        "minder vertrek",
                        "meer vertrek"),
                List.of(
                        new Forest.Row(
                                "Kenmerken van de stageschool, Verenigde Staten",
                                "EV24",
                                new Forest.Measured.Range(0.78, 0.86),
                                "0,78 tot 0,86, verschillende modellen en geen interval gegeven",
                                "0,78–0,86")));
    }

    private static Forest.Row bare(String name, double value, String text) {
        return new Forest.Row(
                name,
                "EV32",
                new Forest.Measured.Estimate(value, Whisker.none()),
                text + ", interval onbekend",
                text);
    }

    private static List<Tick> ticks(String first, int step, int last) {
        var ticks = new java.util.ArrayList<Tick>(List.of(new Tick(0, first)));
        for (int at = step; at <= last; at += step) {
            ticks.add(new Tick(at, at + "%"));
        }
        return ticks;
    }

    private static Profile.Row row(String name, List<Lane> lanes, Profile.Together together) {
        return new Profile.Row(name, lanes, together);
    }

    private static List<Lane> lanes(Lane... lanes) {
        return List.of(lanes);
    }

    static Lane lane(double value, double low, double high) {
        return new Lane.Shown(value, Whisker.of(low, high), false, "");
    }

    static Lane indicative(double value, double low, double high) {
        return new Lane.Shown(value, Whisker.of(low, high), true, "indicatief");
    }

    static Lane absent() {
        return new Lane.Absent();
    }

    private static Profile.Together estimate(
            double value, double low, double high, String text, String interval) {
        return new Profile.Together.Estimate(value, Whisker.of(low, high), text, interval);
    }

    private static List<Gaps.Dot> dots(double first, double second, double third) {
        return List.of(dot(Mark.FIRST, first), dot(Mark.SECOND, second), dot(Mark.THIRD, third));
    }

    private static Gaps.Dot dot(Mark mark, double value) {
        return new Gaps.Dot(mark, value, false);
    }
}
