package nl.samenspiegel.journey;

import nl.samenspiegel.core.instrument.Instrument;
import nl.samenspiegel.core.instrument.Item;
import nl.samenspiegel.core.instrument.Role;
import nl.samenspiegel.partnership.Organisation;
import nl.samenspiegel.partnership.OrganisationKind;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Files of answers as another program may give them: in turn a student, someone who guides them at
/// school and someone who teaches them at the institute, spread over the organisations.
final class AnswerFile {

    private static final List<Turn> TURNS =
            List.of(
                    new Turn("STU", OrganisationKind.SITE, 2),
                    new Turn("WPB", OrganisationKind.SITE, 3),
                    new Turn("IO", OrganisationKind.INSTITUTE, 3));

    private final Instrument instrument;
    private final List<Organisation> members;

    private record Turn(String role, OrganisationKind kind, int lowest) {}

    AnswerFile(Instrument instrument, List<Organisation> members) {
        this.instrument = instrument;
        this.members = List.copyOf(members);
    }

    /// Returns the first row, with the names of the columns.
    String header() {
        var cells = new ArrayList<>(List.of("organisation", "role"));
        instrument.items().forEach(item -> cells.add(item.code().text()));
        return String.join(";", cells);
    }

    /// Returns the rows of so many people, without the first row.
    Stream<String> rows(int people) {
        return IntStream.range(0, people).mapToObj(this::row);
    }

    /// Returns a whole file.
    String text(int people) {
        return String.join("\r\n", Stream.concat(Stream.of(header()), rows(people)).toList());
    }

    private String row(int number) {
        Turn turn = TURNS.get(number % TURNS.size());
        Role role = instrument.role(turn.role());
        List<Organisation> theirs =
                members.stream().filter(member -> member.kind() == turn.kind()).toList();
        Organisation at = theirs.get(number / TURNS.size() % theirs.size());
        Set<Item> asked = new HashSet<>(instrument.itemsFor(role));
        var cells = new ArrayList<>(List.of(at.name(), role.code()));
        for (Item item : instrument.items()) {
            int rating = turn.lowest() + (number / TURNS.size() + cells.size()) % 3;
            cells.add(asked.contains(item) ? Integer.toString(rating) : "");
        }
        return String.join(";", cells);
    }
}
