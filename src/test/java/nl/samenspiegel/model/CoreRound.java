package nl.samenspiegel.model;

import nl.samenspiegel.core.aggregate.AnsweredRound;
import nl.samenspiegel.core.aggregate.CellCounter;
import nl.samenspiegel.core.aggregate.GroupCell;
import nl.samenspiegel.core.instrument.Address;
import nl.samenspiegel.core.instrument.Belongs;
import nl.samenspiegel.core.instrument.Edition;
import nl.samenspiegel.core.instrument.Instrument;
import nl.samenspiegel.core.instrument.InstrumentSettings;
import nl.samenspiegel.core.instrument.InstrumentStatus;
import nl.samenspiegel.core.instrument.Item;
import nl.samenspiegel.core.instrument.ItemCode;
import nl.samenspiegel.core.instrument.Keying;
import nl.samenspiegel.core.instrument.Perspective;
import nl.samenspiegel.core.instrument.RatingFormat;
import nl.samenspiegel.core.instrument.Role;
import nl.samenspiegel.core.instrument.Scale;
import nl.samenspiegel.core.instrument.ScaleKind;
import nl.samenspiegel.core.instrument.ScaleReport;
import nl.samenspiegel.core.instrument.ScaleUse;
import nl.samenspiegel.core.instrument.Side;
import nl.samenspiegel.core.instrument.SurveyPage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Collected answers as the core takes them: packed, and added up by organisation and role. Units
/// go by the names of the plain calculation.
final class CoreRound {

    private CoreRound() {}

    static AnsweredRound of(NaiveInstrument plain, CollectedAnswers answers) {
        Instrument instrument = instrument(plain);
        NaivePartnership partnership = answers.partnership();
        Map<NaivePartnership.Seat, CellCounter> counters = new LinkedHashMap<>();
        for (NaivePartnership.Seat seat : partnership.seatsAsked()) {
            counters.put(seat, new CellCounter(instrument));
        }
        for (Map<String, String> row : NaiveCsv.read(answers.csv())) {
            NaivePartnership.Seat seat =
                    partnership.seat(
                            row.getOrDefault("organisation", ""), row.getOrDefault("role", ""));
            counters.computeIfAbsent(seat, place -> new CellCounter(instrument))
                    .add(packed(plain, row));
        }
        List<GroupCell> cells = new ArrayList<>();
        counters.forEach((seat, counter) ->
                cells.add(
                        new GroupCell(
                                seat.organisation(),
                                seat.unit(),
                                Side.valueOf(upper(seat.side())),
                                seat.role(),
                                counter.cell())));
        return AnsweredRound.ofAllScales(instrument, cells);
    }

    private static byte[] packed(NaiveInstrument plain, Map<String, String> row) {
        List<Byte> codes = new ArrayList<>();
        for (NaiveInstrument.Scale scale : plain.scales()) {
            for (NaiveInstrument.Item item : scale.items()) {
                String cell = row.getOrDefault(item.code(), "");
                int code =
                        switch (cell) {
                            case "" -> 1;
                            case "x" -> 2;
                            case "n" -> 3;
                            default -> 4 + Integer.parseInt(cell) - scale.format().lowest();
                        };
                codes.add((byte) code);
            }
        }
        byte[] packed = new byte[codes.size()];
        for (int i = 0; i < packed.length; i++) {
            packed[i] = codes.get(i);
        }
        return packed;
    }

    static Instrument instrument(NaiveInstrument plain) {
        var edition =
                new Edition(
                        "plain", "1", InstrumentStatus.PUBLISHED, List.of("nl"), "0".repeat(64));
        List<Role> roles = new ArrayList<>();
        List<SurveyPage> pages = new ArrayList<>();
        plain.roles()
                .forEach(role ->
                        roles.add(
                                new Role(
                                        role.code(),
                                        Address.FORMAL,
                                        belongs(role.belongs()),
                                        role.scales())));
        plain.scales()
                .forEach(scale ->
                        pages.add(new SurveyPage("p" + pages.size(), List.of(scale.code()))));
        return new Instrument(
                edition,
                new InstrumentSettings(plain.fallbackVariance(), 9),
                plain.perspectives().stream().map(CoreRound::perspective).toList(),
                roles,
                plain.scales().stream().map(CoreRound::scale).toList(),
                pages,
                List.of(),
                List.of());
    }

    private static Perspective perspective(NaiveInstrument.Perspective plain) {
        Side side = plain.side().isEmpty() ? null : Side.valueOf(upper(plain.side()));
        return new Perspective(plain.code(), side, plain.oneOrganisation());
    }

    private static Belongs belongs(String plain) {
        return switch (plain) {
            case "by-employer" -> new Belongs.ByEmployer();
            case "apart" -> new Belongs.Apart();
            default -> new Belongs.InPerspective(plain);
        };
    }

    private static Scale scale(NaiveInstrument.Scale plain) {
        NaiveInstrument.Format format = plain.format();
        int levels = format.highest() - format.lowest() + 1;
        boolean more = format.lowest() == 1;
        var use =
                new ScaleUse(
                        ScaleKind.valueOf(upper(plain.kind())),
                        ScaleReport.valueOf(upper(plain.report())),
                        plain.perspectives(),
                        List.of(),
                        null,
                        false);
        return new Scale(
                plain.code(),
                use,
                new RatingFormat(
                        format.code(),
                        format.lowest(),
                        levels,
                        more,
                        more,
                        format.favourableFrom()),
                plain.items().stream().map(CoreRound::item).toList(),
                plain.minimum());
    }

    private static Item item(NaiveInstrument.Item plain) {
        return new Item(
                new ItemCode(plain.code()), plain.reversed() ? Keying.REVERSED : Keying.NORMAL);
    }

    private static String upper(String word) {
        return word.toUpperCase(Locale.ROOT);
    }
}
