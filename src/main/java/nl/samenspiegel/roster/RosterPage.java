package nl.samenspiegel.roster;

import nl.samenspiegel.fieldwork.Mailing;
import nl.samenspiegel.fieldwork.Person;
import nl.samenspiegel.fieldwork.PersonCount;
import nl.samenspiegel.round.RoundOrganisation;
import nl.samenspiegel.store.Keys;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Who is on the roster of a round. Whether anybody answered is nowhere in it.
///
/// @param groups how many people there are per organisation and role
/// @param all how many people there are
/// @param search which of them are shown
/// @param rows those of the page that is shown
public record RosterPage(
        RosterPlace place, List<Group> groups, long all, Search search, List<Row> rows) {

    /// People on one page.
    static final int SIZE = 50;

    public RosterPage {
        groups = List.copyOf(groups);
        rows = List.copyOf(rows);
    }

    /// How many people of a role there are at an organisation.
    public record Group(String organisation, String role, long people) {}

    /// Somebody on the roster.
    ///
    /// @param key as text
    /// @param name or the address, if no name is known
    /// @param email empty if it is not known
    public record Row(
            String key,
            String name,
            String email,
            String role,
            String organisation,
            Mailing mailing) {}

    /// Which people are shown.
    ///
    /// @param words a part of name or address; empty for all
    /// @param found how many people that are
    /// @param number of the page, from 1
    public record Search(String words, long found, long number) {

        /// Returns how many pages there are, at least one.
        public long pages() {
            return Math.max(1, (found + SIZE - 1) / SIZE);
        }
    }

    /// Returns the address of another page of the same people.
    public String page(long number) {
        return "%s?words=%s&page=%d"
                .formatted(
                        place.roster(),
                        URLEncoder.encode(search.words(), StandardCharsets.UTF_8),
                        number);
    }

    static List<Group> groups(
            List<PersonCount> counts,
            List<RoundOrganisation> organisations,
            Map<String, String> roles) {
        var groups = new ArrayList<Group>();
        for (RoundOrganisation organisation : organisations) {
            List<PersonCount> here =
                    counts.stream()
                            .filter(count ->
                                    count.organisationId().equals(organisation.organisationId()))
                            .toList();
            roles.forEach((code, name) ->
                    here.stream()
                            .filter(count -> count.role().equals(code))
                            .map(count -> new Group(organisation.name(), name, count.people()))
                            .forEach(groups::add));
        }
        return groups;
    }

    static Row row(
            Person person, List<RoundOrganisation> organisations, Map<String, String> roles) {
        String email = Objects.requireNonNullElse(person.email(), "");
        return new Row(
                Keys.text(person.id()),
                Objects.requireNonNullElse(person.name(), email),
                email,
                roles.getOrDefault(person.role(), person.role()),
                organisation(person, organisations),
                person.mailing());
    }

    static String organisation(Person person, List<RoundOrganisation> organisations) {
        return organisations.stream()
                .filter(each -> each.organisationId().equals(person.organisationId()))
                .map(RoundOrganisation::name)
                .findFirst()
                .orElse("");
    }
}
