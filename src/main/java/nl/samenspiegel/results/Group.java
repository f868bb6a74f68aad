package nl.samenspiegel.results;

import nl.samenspiegel.core.publication.Basis;
import nl.samenspiegel.core.publication.Outcome;
import nl.samenspiegel.core.publication.Tenths;

import java.util.Optional;

/// What is published of one perspective on one measure.
///
/// @param place of the perspective in the instrument, from 0; it decides the mark in figures
/// @param perspective its code
public record Group(int place, String perspective, Outcome outcome) {

    /// Tells whether there is a number.
    boolean isShown() {
        return findBasis().isPresent();
    }

    /// Tells whether there is nothing, or what there is may not be shown.
    boolean isHidden() {
        return outcome instanceof Outcome.Hidden;
    }

    /// Tells whether the measure is meant for this perspective.
    boolean isExpected() {
        return !(outcome instanceof Outcome.NotExpected);
    }

    /// Tells whether there is a number that is to be read with care.
    boolean isIndicative() {
        return findBasis().map(Basis::indicative).orElse(false);
    }

    /// Finds what the number rests on; nothing where no number is shown.
    Optional<Basis> findBasis() {
        return switch (outcome) {
            case Outcome.Score(var _, var _, var basis) -> Optional.of(basis);
            case Outcome.ItemMean item -> Optional.of(item.basis());
            case Outcome.Share share -> Optional.of(share.basis());
            case Outcome.Hidden(), Outcome.NotExpected() -> Optional.empty();
        };
    }

    /// Finds the mean, in scale points; nothing where none is shown.
    Optional<Tenths> findMean() {
        return switch (outcome) {
            case Outcome.Score(var mean, var _, var _) -> Optional.of(mean);
            case Outcome.ItemMean item -> Optional.of(item.mean());
            case Outcome.Share _, Outcome.Hidden _, Outcome.NotExpected _ -> Optional.empty();
        };
    }
}
