package nl.samenspiegel.roster;

import nl.samenspiegel.core.instrument.Instrument;
import nl.samenspiegel.core.instrument.InstrumentText;
import nl.samenspiegel.core.instrument.Role;
import nl.samenspiegel.core.instrument.RoleText;
import nl.samenspiegel.fieldwork.LinksForm;
import nl.samenspiegel.partnership.Organisation;
import nl.samenspiegel.round.RoundOrganisation;
import nl.samenspiegel.table.Nearest;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/// What a list is read against: the organisations of the round and the roles of its instrument.
final class Target {

    /// Longer than any name; what is longer is like none.
    private static final int LONGEST = 200;

    private static final Pattern BRIN = Pattern.compile("\\d{2}[A-Z]{2}(\\d{2})?");
    private static final int WITHOUT_SITE = 4;

    private final Instrument instrument;
    private final Map<String, String> languages = new HashMap<>();
    private final Map<String, List<RoundOrganisation>> byName = new LinkedHashMap<>();
    private final Map<String, List<RoundOrganisation>> byBrin = new LinkedHashMap<>();
    private final Map<String, String> others = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private final Map<String, Role> roles = new LinkedHashMap<>();
    private final List<String> roleNames = new ArrayList<>();

    /// @param members organisations of the partnership, which know their numbers
    /// @param texts the words of the instrument in each language, those of the partnership first
    Target(
            Instrument instrument,
            List<RoundOrganisation> organisations,
            List<Organisation> members,
            List<InstrumentText> texts,
            Words words) {
        this.instrument = instrument;
        words.languages()
                .forEach((word, code) -> {
                    if (instrument.edition().languages().contains(code)) {
                        languages.put(word, code);
                    }
                });
        Map<UUID, String> numbers = new HashMap<>();
        for (Organisation member : members) {
            others.put(Words.bare(member.name()), member.name());
            if (member.brin() != null) {
                numbers.put(member.id(), member.brin());
                others.put(Words.bare(member.brin()), member.name());
            }
        }
        organisations.forEach(each -> add(each, numbers.get(each.organisationId())));
        texts.forEach(this::addRoles);
    }

    /// Finds the role with this code or name, in any language, of one or of several.
    Optional<Role> findRole(String typed) {
        return Optional.ofNullable(roles.get(Words.bare(typed)));
    }

    List<String> suggestRoles(String typed) {
        return nearest(typed, roleNames);
    }

    boolean fits(Role role, RoundOrganisation organisation) {
        return LinksForm.fits(instrument, role, organisation.kind());
    }

    /// Lists the organisations with this name or number.
    List<RoundOrganisation> listOrganisations(String typed) {
        List<RoundOrganisation> named = byName.getOrDefault(Words.bare(typed), List.of());
        return named.isEmpty() ? listByBrin(typed) : named;
    }

    /// Lists the organisations with this number; several if it is that of a school with sites.
    List<RoundOrganisation> listByBrin(String typed) {
        return byBrin.getOrDefault(Words.bare(typed), List.of());
    }

    /// Tells whether an organisation of the partnership that takes no part is meant.
    boolean isOutside(String typed) {
        return others.containsKey(Words.bare(typed));
    }

    List<String> suggestOrganisations(String typed) {
        return nearest(typed, names);
    }

    static boolean isBrin(String typed) {
        return BRIN.matcher(Words.bare(typed).toUpperCase(Locale.ROOT)).matches();
    }

    /// Finds the code of a language that the instrument speaks.
    Optional<String> findLanguage(String typed) {
        return Optional.ofNullable(languages.get(Words.bare(typed)));
    }

    List<String> listLanguages() {
        return instrument.edition().languages();
    }

    private void add(RoundOrganisation organisation, @Nullable String brin) {
        names.add(organisation.name());
        put(byName, organisation.name(), organisation);
        if (brin != null) {
            put(byBrin, brin, organisation);
            names.add(brin);
            if (brin.length() > WITHOUT_SITE) {
                put(byBrin, brin.substring(0, WITHOUT_SITE), organisation);
            }
        }
    }

    private void addRoles(InstrumentText text) {
        for (Role role : instrument.roles()) {
            RoleText words = text.role(role.code());
            for (String name : List.of(role.code(), words.name(), words.plural())) {
                roles.putIfAbsent(Words.bare(name), role);
            }
            if (!roleNames.contains(words.name())) {
                roleNames.add(words.name());
            }
        }
    }

    private static void put(
            Map<String, List<RoundOrganisation>> map, String key, RoundOrganisation organisation) {
        map.computeIfAbsent(Words.bare(key), _ -> new ArrayList<>()).add(organisation);
    }

    private static List<String> nearest(String typed, List<String> known) {
        return typed.length() > LONGEST
                ? List.of()
                : Nearest.of(typed, known).stream().distinct().toList();
    }
}
