package nl.samenspiegel.demo;

import jakarta.inject.Singleton;

import nl.samenspiegel.register.Register;
import nl.samenspiegel.register.RegisterEntry;
import nl.samenspiegel.register.Saving;
import nl.samenspiegel.round.Round;

import java.util.List;

/// Enters what was counted in registers, through the door of that feature.
@Singleton
@InDemonstration
final class Counting {

    private final Register register;

    Counting(Register register) {
        this.register = register;
    }

    void enter(Round round, List<Count> counts) {
        for (Count count : counts) {
            var entry =
                    new RegisterEntry(
                            round.id(),
                            count.scale(),
                            count.cohort(),
                            count.numerator(),
                            count.denominator(),
                            count.source(),
                            count.countedOn(),
                            0);
            Saving outcome = register.save(round, entry);
            if (!(outcome instanceof Saving.Done)) {
                throw new IllegalStateException("%s is refused: %s".formatted(entry, outcome));
            }
        }
    }
}
