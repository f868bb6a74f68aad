package nl.samenspiegel.model;

import io.micronaut.context.ApplicationContext;

import nl.samenspiegel.fieldwork.Invitations;
import nl.samenspiegel.fieldwork.Sheets;
import nl.samenspiegel.round.RoundOrganisation;
import nl.samenspiegel.round.Rounds;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The raw answers of a round as someone could take them away: a table in the shape in which
/// answers are read in, what kind of organisation each is, and how many were invited.
record CollectedAnswers(
        NaiveInstrument instrument,
        String csv,
        Map<String, String> kinds,
        List<NaivePartnership.Asked> asked) {

    static CollectedAnswers of(
            ApplicationContext program, NaiveInstrument instrument, UUID roundId) {
        Map<UUID, String> names = new HashMap<>();
        Map<String, String> kinds = new HashMap<>();
        for (RoundOrganisation taking : program.getBean(Rounds.class).listOrganisations(roundId)) {
            names.put(taking.organisationId(), taking.name());
            kinds.put(taking.name(), taking.kind().name());
        }
        List<NaiveInstrument.Item> items = new ArrayList<>();
        List<NaiveInstrument.Format> formats = new ArrayList<>();
        for (NaiveInstrument.Scale scale : instrument.scales()) {
            for (NaiveInstrument.Item item : scale.items()) {
                items.add(item);
                formats.add(scale.format());
            }
        }
        var csv = new StringBuilder("organisation,role");
        items.forEach(item -> csv.append(',').append(NaiveCsv.quoted(item.code())));
        program.getBean(Sheets.class)
                .read(
                        roundId,
                        sheet -> {
                            String name = names.getOrDefault(sheet.organisationId(), "");
                            csv.append('\n').append(NaiveCsv.quoted(name));
                            csv.append(',').append(sheet.role());
                            for (int i = 0; i < items.size(); i++) {
                                csv.append(',').append(cell(sheet.answers()[i], formats.get(i)));
                            }
                        });
        List<NaivePartnership.Asked> asked =
                program.getBean(Invitations.class).count(roundId).stream()
                        .map(count ->
                                new NaivePartnership.Asked(
                                        names.getOrDefault(count.organisationId(), ""),
                                        count.role(),
                                        count.invited()))
                        .toList();
        return new CollectedAnswers(instrument, csv.append('\n').toString(), kinds, asked);
    }

    NaivePartnership partnership() {
        return new NaivePartnership(instrument, csv, kinds, asked);
    }

    /// Returns how an answer is written in a file: a byte of 4 is the lowest rating.
    private static String cell(byte code, NaiveInstrument.Format format) {
        return switch (code) {
            case 0, 1 -> "";
            case 2 -> "x";
            case 3 -> "n";
            default -> Integer.toString(code - 4 + format.lowest());
        };
    }
}
