package nl.samenspiegel.house;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvent;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import java.util.Optional;

/// The condition that a class uses only classes of the rooms its own room may import.
final class Arrows extends ArchCondition<JavaClass> {

    Arrows() {
        super("follow the arrows of the floor plan");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        String room = FloorPlan.findRoom(type.getPackageName()).orElseThrow();
        if (!FloorPlan.isOnThePlan(room)) {
            String message = "%s lives in %s, which is not on the FloorPlan";
            events.add(violation(type, message.formatted(type.getName(), type.getPackageName())));
            return;
        }
        if (room.equals(FloorPlan.VIEWS)) {
            return;
        }
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
            Optional<String> other =
                    FloorPlan.findRoom(dependency.getTargetClass().getPackageName());
            if (other.isPresent() && !FloorPlan.mayImport(room, other.get())) {
                events.add(violation(type, dependency.getDescription()));
            }
        }
    }

    private static ConditionEvent violation(JavaClass type, String message) {
        return SimpleConditionEvent.violated(type, message);
    }
}
