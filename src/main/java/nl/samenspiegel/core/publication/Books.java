package nl.samenspiegel.core.publication;

import nl.samenspiegel.core.aggregate.GroupCell;
import nl.samenspiegel.core.aggregate.Measure;
import nl.samenspiegel.core.disclosure.Atom;
import nl.samenspiegel.core.disclosure.Atoms;
import nl.samenspiegel.core.disclosure.PublishedRow;
import nl.samenspiegel.core.disclosure.Weights;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Every number that was published, so that a later release of the same round can be audited
/// together with it. Mutable; each page is written by one thread.
final class Books {

    private final Map<Page, List<Entry>> entries = new ConcurrentHashMap<>();
    private final Map<Measure, List<Limited>> limits = new ConcurrentHashMap<>();

    /// What numbers are about: only numbers on one page can be added and subtracted.
    record Page(Measure measure, Kind kind) {}

    /// Which value of a person a number is about.
    enum Kind {
        VALUE,
        FAVOURABLE,
        CANNOT_JUDGE
    }

    /// A cell by name; the same in every release that holds it.
    private record Name(String organisation, String role, int edition) {

        static Name of(GroupCell cell) {
            return new Name(cell.organisation(), cell.role(), cell.edition());
        }
    }

    /// @param names of the atoms as they stood then, by place
    private record Entry(List<Name> names, Weights weights, double low, double high) {}

    /// Between what the values of a cell add up, as was told.
    private record Limited(Name name, double floor, double ceiling) {}

    /// Enters between what the values of each atom add up, as is told.
    void enterLimits(Measure measure, Places places, Atoms limited) {
        List<Limited> entered = new ArrayList<>();
        for (int place = 0; place < limited.size(); place++) {
            Atom atom = limited.list().get(place);
            entered.add(new Limited(Name.of(places.cell(place)), atom.floor(), atom.ceiling()));
        }
        limits.put(measure, entered);
    }

    /// Returns the atoms of a later release with what was told between what they add up.
    ///
    /// @throws IllegalArgumentException if one of those of then is gone
    Atoms limit(Measure measure, Places places, Atoms atoms) {
        List<Name> now = names(places);
        List<Atom> limited = new ArrayList<>(atoms.list());
        for (Limited known : limits.getOrDefault(measure, List.of())) {
            int place = place(now, known.name());
            limited.set(place, limited.get(place).within(known.floor(), known.ceiling()));
        }
        return new Atoms(limited, atoms.range());
    }

    /// Enters what was published.
    void enter(Page page, Places places, List<PublishedRow> rows) {
        List<Name> names = names(places);
        List<Entry> written = entries.computeIfAbsent(page, key -> new ArrayList<>());
        for (PublishedRow row : rows) {
            written.add(new Entry(names, row.weights(), row.low(), row.high()));
        }
    }

    /// Returns what stands on a page, for the atoms of a later release.
    ///
    /// @throws IllegalArgumentException if one of its atoms is gone
    List<PublishedRow> read(Page page, Places places) {
        List<Name> now = names(places);
        List<PublishedRow> rows = new ArrayList<>();
        for (Entry entry : entries.getOrDefault(page, List.of())) {
            Weights weights = entry.weights().moved(place -> place(now, entry.names().get(place)));
            rows.add(new PublishedRow(weights, entry.low(), entry.high()));
        }
        return rows;
    }

    private static int place(List<Name> names, Name name) {
        int place = names.indexOf(name);
        if (place < 0) {
            throw new IllegalArgumentException("%s is gone".formatted(name));
        }
        return place;
    }

    private static List<Name> names(Places places) {
        List<Name> names = new ArrayList<>();
        for (int place = 0; place < places.atoms().size(); place++) {
            names.add(Name.of(places.cell(place)));
        }
        return List.copyOf(names);
    }
}
