package nl.samenspiegel.demo;

import nl.samenspiegel.core.instrument.Instrument;
import nl.samenspiegel.partnership.Partnership;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.BooleanSupplier;

/// What one start of the program makes of an invention. A partnership that an earlier start left
/// unfinished is gone on with, and one that is whole is left as it is.
///
/// @param waves what is held in each partnership, earliest first
/// @param contact whom respondents of the showcase may ask
record Production(
        Invention invention, List<Wave> waves, Register.Contact contact, Enactment enactment) {

    Production {
        waves = List.copyOf(waves);
    }

    Instrument instrument() {
        return invention.instrument();
    }

    /// Returns the partnership with `number` before it is entered anywhere.
    PartnershipSketch sketch(int number) {
        return invention.sketch(number);
    }

    /// Tells whether nothing is left to make of the partnership with `number`.
    boolean isWhole(int number) {
        return enactment
                .find(sketch(number))
                .filter(partnership -> enactment.countHeld(partnership) >= waves.size())
                .isPresent();
    }

    /// Makes what is missing of the partnership with `number`.
    ///
    /// @param stop asked before each wave: whether to leave the rest to a later start
    Partnership finish(int number, BooleanSupplier stop) {
        PartnershipSketch sketch = sketch(number);
        Partnership partnership =
                enactment
                        .find(sketch)
                        .orElseGet(() -> enactment.enter(sketch, contact(sketch), waves));
        for (Wave wave : waves) {
            if (!stop.getAsBoolean()) {
                hold(partnership, sketch, wave);
            }
        }
        return partnership;
    }

    private Register.@Nullable Contact contact(PartnershipSketch sketch) {
        return sketch.trait() == Trait.SHOWCASE ? contact : null;
    }

    private void hold(Partnership partnership, PartnershipSketch sketch, Wave wave) {
        int held = enactment.countHeld(partnership);
        if (held <= wave.number()) {
            List<Ask> asks = invention.asks(sketch, wave.number(), !wave.released());
            List<Count> counts = invention.counts(sketch, wave);
            enactment.hold(partnership, wave, invention.instrument(), asks, counts);
        }
        if (held <= wave.number() + 1 && wave.released()) {
            enactment.release(partnership, wave);
        }
    }
}
