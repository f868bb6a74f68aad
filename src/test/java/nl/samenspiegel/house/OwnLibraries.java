package nl.samenspiegel.house;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import java.util.Map;
import java.util.Set;

/// The condition that a library is used only in the rooms that own it, so that it can be replaced
/// there.
final class OwnLibraries extends ArchCondition<JavaClass> {

    private static final Map<String, Set<String>> OWNERS =
            Map.ofEntries(
                    Map.entry(
                            "org.apache.commons.math3.",
                            Set.of("core.stat", "core.comparison", "core.disclosure")),
                    Map.entry("org.jfree.", Set.of("chart")),
                    Map.entry("org.apache.batik.", Set.of("chart")),
                    Map.entry("org.apache.commons.csv.", Set.of("table")),
                    Map.entry("org.dhatim.fastexcel.", Set.of("table")),
                    Map.entry("com.fasterxml.jackson.dataformat.", Set.of("catalog")),
                    Map.entry("org.yaml.", Set.of("catalog")),
                    Map.entry("com.networknt.", Set.of("catalog")),
                    Map.entry("com.openhtmltopdf.", Set.of("pdf")),
                    Map.entry("io.micronaut.email.", Set.of("mail")),
                    Map.entry("jakarta.mail.", Set.of("mail")),
                    Map.entry("org.eclipse.angus.", Set.of("mail")),
                    Map.entry("org.flywaydb.", Set.of("store")),
                    Map.entry("org.h2.", Set.of("store")),
                    Map.entry("com.mysql.", Set.of("store")));

    OwnLibraries() {
        super("leave a library to the rooms that own it");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        String room = FloorPlan.findRoom(type.getPackageName()).orElseThrow();
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
            String used = dependency.getTargetClass().getName();
            OWNERS.forEach((library, owners) -> {
                if (used.startsWith(library) && !owners.contains(room)) {
                    String message = dependency.getDescription();
                    events.add(SimpleConditionEvent.violated(type, message));
                }
            });
        }
    }
}
