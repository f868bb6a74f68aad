package nl.samenspiegel.release;

import nl.samenspiegel.core.aggregate.AnsweredRound;
import nl.samenspiegel.core.aggregate.Cell;
import nl.samenspiegel.core.aggregate.CellCounter;
import nl.samenspiegel.core.aggregate.GroupCell;
import nl.samenspiegel.core.disclosure.Threshold;
import nl.samenspiegel.core.instrument.Instrument;
import nl.samenspiegel.core.instrument.Perspective;
import nl.samenspiegel.core.instrument.Role;
import nl.samenspiegel.core.publication.CountBand;
import nl.samenspiegel.core.publication.ResponseCount;
import nl.samenspiegel.fieldwork.InvitationCount;
import nl.samenspiegel.fieldwork.Sheet;
import nl.samenspiegel.round.RoundOrganisation;
import nl.samenspiegel.store.Keys;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;

/// Adds up the sheets of one round by organisation and role. Mutable, for one thread.
final class Tally {

    private final Instrument instrument;
    private final Set<String> scales;
    private final Map<UUID, RoundOrganisation> organisations = new HashMap<>();
    private final Map<Group, CellCounter> counters = new TreeMap<>();
    private final Map<Group, Long> invited = new HashMap<>();
    private final Set<Group> open = new HashSet<>();

    private record Group(String organisation, String role) implements Comparable<Group> {

        @Override
        public int compareTo(Group other) {
            int first = organisation.compareTo(other.organisation);
            return first != 0 ? first : role.compareTo(other.role);
        }
    }

    /// @param scales codes of the scales that the round asked
    Tally(
            Instrument instrument,
            Set<String> scales,
            List<RoundOrganisation> taking,
            List<InvitationCount> asked) {
        this.instrument = instrument;
        this.scales = Set.copyOf(scales);
        taking.forEach(
                organisation -> organisations.put(organisation.organisationId(), organisation));
        for (InvitationCount count : asked) {
            Group group = group(count.organisationId(), count.role());
            invited.put(group, count.invited());
            if (count.isOpen()) {
                open.add(group);
            }
            counters.put(group, new CellCounter(instrument));
        }
    }

    /// Adds one sheet.
    void add(Sheet sheet) {
        counters.computeIfAbsent(
                        group(sheet.organisationId(), sheet.role()),
                        group -> new CellCounter(instrument))
                .add(sheet.answers());
    }

    /// Returns what was added, as the core takes it.
    AnsweredRound round() {
        List<GroupCell> groups = new ArrayList<>();
        counters.forEach((group, counter) -> groups.add(groupCell(group, counter.cell())));
        return new AnsweredRound(instrument, scales, groups);
    }

    /// Lists who was asked and who answered: by perspective, by role, by unit.
    List<ResponseRow> responses(AnsweredRound round, Threshold threshold) {
        List<ResponseRow> rows = new ArrayList<>();
        for (Perspective perspective : instrument.perspectives()) {
            rows.add(
                    row(
                            ResponseRow.Of.PERSPECTIVE,
                            perspective.code(),
                            threshold,
                            round.groups().stream()
                                    .filter(group -> countsTo(perspective, group))
                                    .toList()));
        }
        for (Role role : instrument.roles()) {
            List<GroupCell> groups = groups(round, group -> group.role().equals(role.code()));
            if (!groups.isEmpty()) {
                rows.add(row(ResponseRow.Of.ROLE, role.code(), threshold, groups));
            }
        }
        for (ReleaseUnit unit : listUnits(round)) {
            rows.add(
                    row(
                            ResponseRow.Of.UNIT,
                            unit.key(),
                            threshold,
                            groups(round, group -> group.unit().equals(unit.key()))));
        }
        return rows;
    }

    /// Lists the units of the round by name.
    List<ReleaseUnit> listUnits(AnsweredRound round) {
        Map<String, String> names = new HashMap<>();
        organisations
                .values()
                .forEach(taking -> names.put(taking.unit().key(), taking.unit().name()));
        return units(round).stream()
                .map(key -> new ReleaseUnit(key, names.getOrDefault(key, "")))
                .sorted(Comparator.comparing(ReleaseUnit::name).thenComparing(ReleaseUnit::key))
                .toList();
    }

    private static Set<String> units(AnsweredRound round) {
        Set<String> units = new TreeSet<>();
        round.groups().forEach(group -> units.add(group.unit()));
        return units;
    }

    private ResponseRow row(
            ResponseRow.Of of, String code, Threshold threshold, List<GroupCell> groups) {
        long answered = groups.stream().mapToLong(group -> group.cell().sheets()).sum();
        return new ResponseRow(of, code, count(groups, answered, threshold));
    }

    /// An open link hides how many were asked, whether or not anybody used it: that it was made
    /// says nothing about a person.
    private ResponseCount count(List<GroupCell> groups, long answered, Threshold threshold) {
        if (invited.isEmpty()) {
            return new ResponseCount.Uninvited(CountBand.of(answered));
        }
        if (groups.stream().map(Tally::group).anyMatch(open::contains)) {
            return new ResponseCount.ByOpenLink(CountBand.of(answered));
        }
        long asked =
                groups.stream().mapToLong(group -> invited.getOrDefault(group(group), 0L)).sum();
        return ResponseCount.of(asked, answered, threshold);
    }

    private boolean countsTo(Perspective perspective, GroupCell group) {
        return instrument
                .findPerspective(instrument.role(group.role()), group.side())
                .filter(perspective::equals)
                .isPresent();
    }

    private static List<GroupCell> groups(AnsweredRound round, Predicate<GroupCell> wanted) {
        return round.groups().stream().filter(wanted).toList();
    }

    /// Returns a cell that was stored with an earlier release.
    GroupCell stored(UUID organisationId, String role, byte[] content, int edition) {
        Cell cell = Cell.decode(instrument, content);
        GroupCell found = groupCell(group(organisationId, role), cell);
        return new GroupCell(found.organisation(), found.unit(), found.side(), role, cell, edition);
    }

    private GroupCell groupCell(Group group, Cell cell) {
        UUID id = Keys.parse(group.organisation()).orElseThrow();
        RoundOrganisation organisation = organisations.get(id);
        if (organisation == null) {
            throw new IllegalStateException(
                    "answers of organisation %s, which takes no part".formatted(id));
        }
        return new GroupCell(
                group.organisation(),
                organisation.unit().key(),
                organisation.kind().side(),
                group.role(),
                cell);
    }

    private static Group group(GroupCell cell) {
        return new Group(cell.organisation(), cell.role());
    }

    private static Group group(UUID organisationId, String role) {
        return new Group(Keys.text(organisationId), role);
    }
}
