package nl.samenspiegel.house;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// The plan of the house: each package with the packages it may import.
///
/// A package stands on the floors above what it imports, so every arrow points to an earlier line
/// and a cycle cannot be written down. A new arrow is drawn here first. `views` holds what is
/// generated from the templates: it looks into the features for the rows it shows and is exempt, by
/// name; whoever may import `web` may import it.
final class FloorPlan {

    /// The package that all others are in.
    static final String ROOT = "nl.samenspiegel";

    /// The room with the generated templates.
    static final String VIEWS = "views";

    /// The room of `Application`.
    static final String STREET = "";

    private static final Set<String> CORE =
            Set.of(
                    "core.stat",
                    "core.instrument",
                    "core.response",
                    "core.scoring",
                    "core.aggregate",
                    "core.disclosure",
                    "core.publication",
                    "core.annex",
                    "core.comparison",
                    "core.evidence");

    private static final Map<String, Set<String>> MAY_IMPORT = new LinkedHashMap<>();

    static {
        foundations();
        edges();
        workers();
        readers();
        room("demo", everyRoomSoFar());
        room(STREET, Set.of());
    }

    private FloorPlan() {}

    /// Returns each room with the rooms it may import, from the ground up.
    static Map<String, Set<String>> mayImport() {
        return Map.copyOf(MAY_IMPORT);
    }

    /// Lists the rooms from the ground up.
    static Iterable<String> listRooms() {
        return MAY_IMPORT.keySet();
    }

    static boolean isOnThePlan(String room) {
        return MAY_IMPORT.containsKey(room);
    }

    /// Tells whether a class of `room` may use a class of `other`, both names of rooms of ours.
    static boolean mayImport(String room, String other) {
        return room.equals(other) || MAY_IMPORT.getOrDefault(room, Set.of()).contains(other);
    }

    /// Finds the room of a package: its name below the root; nothing for a package of somebody
    /// else.
    static Optional<String> findRoom(String packageName) {
        if (packageName.equals(ROOT)) {
            return Optional.of(STREET);
        }
        if (!packageName.startsWith(ROOT + ".")) {
            return Optional.empty();
        }
        String room = packageName.substring(ROOT.length() + 1);
        boolean isView = room.equals(VIEWS) || room.startsWith(VIEWS + ".");
        return Optional.of(isView ? VIEWS : room);
    }

    private static void foundations() {
        room("core.stat", Set.of());
        room("core.instrument", Set.of());
        room("core.response", Set.of("core.instrument"));
        room("core.scoring", Set.of("core.instrument", "core.response"));
        room(
                "core.aggregate",
                Set.of("core.stat", "core.instrument", "core.response", "core.scoring"));
        room("core.disclosure", Set.of("core.stat"));
        room(
                "core.publication",
                Set.of("core.stat", "core.instrument", "core.aggregate", "core.disclosure"));
        room("core.annex", Set.of("core.stat", "core.instrument", "core.aggregate"));
        room("core.comparison", Set.of("core.stat", "core.aggregate"));
        room("core.evidence", Set.of("core.instrument"));
    }

    private static void edges() {
        room("store", Set.of());
        room("secret", Set.of());
        room("chart", Set.of("core.stat"));
        room("pdf", Set.of());
        room("mail", Set.of());
        room("table", Set.of());
        room(VIEWS, Set.of());
        room("web", Set.of(VIEWS, "secret"));
    }

    private static void workers() {
        room("audit", Set.of(), "store web");
        room("account", Set.of(), "audit mail secret store web");
        room("partnership", Set.of("core.instrument"), "account audit table store web");
        room(
                "catalog",
                Set.of("core.instrument", "core.evidence"),
                "account audit table store web");
        room("round", Set.of("core.instrument"), "account audit catalog partnership store web");
        room(
                "register",
                Set.of("core.aggregate", "core.evidence", "core.instrument"),
                "account audit catalog partnership round store web");
        room(
                "fieldwork",
                Set.of("core.instrument"),
                "account audit round catalog partnership mail table pdf secret store web");
        room(
                "questionnaire",
                Set.of("core.instrument", "core.response"),
                "fieldwork round catalog partnership secret store web");
        room(
                "planning",
                Set.of("core.instrument"),
                "account audit questionnaire fieldwork round catalog partnership store web");
        room(
                "roster",
                Set.of("core.instrument"),
                "account audit fieldwork round catalog partnership table store web");
        room(
                "mailing",
                Set.of("core.instrument"),
                "account audit fieldwork round catalog partnership mail secret store web");
        room(
                "handout",
                Set.of("core.instrument"),
                "account audit fieldwork questionnaire round catalog partnership pdf table secret"
                        + " store web");
        room(
                "response",
                Set.of("core.disclosure", "core.instrument", "core.publication"),
                "account fieldwork round catalog partnership store web");
        room(
                "intake",
                Set.of("core.instrument", "core.response"),
                "account audit fieldwork round catalog partnership table store web");
        room("release", CORE, "account audit fieldwork round catalog partnership store web");
    }

    private static void readers() {
        room("literature", Set.of("core.evidence"), "catalog chart web");
        room("benchmark", CORE, "account audit release catalog partnership chart store web");
        room("results", CORE, "account release round catalog partnership chart store web");
        room(
                "dashboard",
                CORE,
                "account results literature benchmark register release round catalog partnership"
                        + " chart table store web");
        room(
                "report",
                CORE,
                "account results literature benchmark register release round catalog partnership"
                        + " chart pdf store web");
        room("export", CORE, "account audit benchmark release catalog partnership table store web");
        room(
                "remark",
                Set.of("core.instrument"),
                "account audit dashboard results fieldwork release round store web");
        room("home", Set.of(), "account web");
    }

    private static void room(String name, Set<String> core, String others) {
        var imports = new TreeSet<>(core);
        imports.addAll(Set.of(others.split(" ")));
        if (imports.contains("web")) {
            imports.add(VIEWS);
        }
        room(name, imports);
    }

    private static void room(String name, Set<String> imports) {
        MAY_IMPORT.put(name, Set.copyOf(imports));
    }

    private static Set<String> everyRoomSoFar() {
        return Set.copyOf(MAY_IMPORT.keySet());
    }
}
