package nl.samenspiegel.demo;

import nl.samenspiegel.core.instrument.Instrument;
import nl.samenspiegel.core.instrument.Role;
import nl.samenspiegel.partnership.OrganisationKind;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/// Who is asked in the demonstration, role by role.
final class Staffing {

    private static final String RESPONSE = ".response";

    private final Map<String, RoleStaffing> roles;

    private Staffing(Map<String, RoleStaffing> roles) {
        this.roles = Map.copyOf(roles);
    }

    static Staffing read() {
        return of(Material.properties("staffing.properties"));
    }

    static Staffing of(Properties properties) {
        Map<String, RoleStaffing> roles = new HashMap<>();
        for (String key : properties.stringPropertyNames()) {
            if (key.endsWith(RESPONSE)) {
                String role = key.substring(0, key.length() - RESPONSE.length());
                roles.put(role, staffing(role, properties));
            }
        }
        return new Staffing(roles);
    }

    /// Finds the first of `instruments` that has every role staffed here.
    Optional<Instrument> findInstrument(List<Instrument> instruments) {
        return instruments.stream()
                .filter(instrument -> codes(instrument).containsAll(roles.keySet()))
                .findFirst();
    }

    /// Lists the roles that are staffed, in the order of `instrument`.
    List<RoleStaffing> list(Instrument instrument) {
        var staffed = new ArrayList<RoleStaffing>();
        for (Role role : instrument.roles()) {
            find(role.code()).ifPresent(staffed::add);
        }
        return staffed;
    }

    Optional<RoleStaffing> find(String role) {
        return Optional.ofNullable(roles.get(role));
    }

    private static Set<String> codes(Instrument instrument) {
        Set<String> codes = new TreeSet<>();
        instrument.roles().forEach(role -> codes.add(role.code()));
        return codes;
    }

    private static RoleStaffing staffing(String role, Properties properties) {
        Map<OrganisationKind, Span> asked = new EnumMap<>(OrganisationKind.class);
        for (OrganisationKind kind : OrganisationKind.values()) {
            String spans = properties.getProperty("%s.%s".formatted(role, kind), "");
            if (!spans.isBlank()) {
                asked.put(kind, Span.parse(spans));
            }
        }
        return new RoleStaffing(
                role,
                asked,
                Span.parse(Material.text(properties, role + RESPONSE)),
                Double.parseDouble(Material.text(properties, role + ".cannotJudge")));
    }
}
