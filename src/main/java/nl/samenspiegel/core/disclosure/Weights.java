package nl.samenspiegel.core.disclosure;

import org.apache.commons.math3.fraction.BigFraction;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.IntUnaryOperator;

/// How much each atom counts in a number: the exact factor by which its sum is multiplied. What is
/// not named counts nothing.
///
/// A mean of everyone is [#pooled]; a mean in which every organisation counts the same is the
/// [#average] of the pooled means of the organisations; a headline is the average of those of the
/// perspectives; a difference is one [#minus] the other.
///
/// @param factors by the place of the atom, none of them zero, in the order of places
public record Weights(Map<Integer, BigFraction> factors) {

    public Weights {
        Map<Integer, BigFraction> kept = new TreeMap<>(factors);
        kept.values().removeIf(factor -> factor.getNumerator().signum() == 0);
        factors = Collections.unmodifiableMap(kept);
    }

    /// Returns the weights of the mean of all people in the atoms at these places, each place once.
    ///
    /// @throws IllegalArgumentException if there is none
    public static Weights pooled(Atoms atoms, Collection<Integer> places) {
        if (places.isEmpty()) {
            throw new IllegalArgumentException("a mean of nobody");
        }
        BigFraction each = new BigFraction(1, Math.toIntExact(atoms.n(places)));
        Map<Integer, BigFraction> factors = new TreeMap<>();
        places.forEach(place -> factors.put(place, each));
        return new Weights(factors);
    }

    /// Returns the weights of the mean in which each of `parts` counts the same.
    ///
    /// @throws IllegalArgumentException if there is none
    public static Weights average(List<Weights> parts) {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("an average of nothing");
        }
        Weights sum = parts.stream().reduce(Weights::plus).orElseThrow();
        return sum.times(new BigFraction(1, parts.size()));
    }

    /// Lists the places of the atoms that count, in order.
    public Set<Integer> places() {
        return factors.keySet();
    }

    /// Returns how much each person of an atom counts: what it is multiplied by.
    public double at(int place) {
        BigFraction factor = factors.get(place);
        return factor == null ? 0 : factor.doubleValue();
    }

    /// Returns how much the person counts who counts most.
    public double heaviest() {
        return Collections.max(factors.values()).doubleValue();
    }

    /// Returns whether everyone in the atoms that count counts the same.
    public boolean isEven() {
        return new HashSet<>(factors.values()).size() <= 1;
    }

    /// Returns the weights of the sum of this number and the other.
    public Weights plus(Weights other) {
        return merge(other, BigFraction::add);
    }

    /// Returns the weights of this number minus the other.
    public Weights minus(Weights other) {
        return plus(other.times(BigFraction.MINUS_ONE));
    }

    /// Returns the weights of `factor` times this number.
    public Weights times(BigFraction factor) {
        Map<Integer, BigFraction> scaled = new TreeMap<>();
        factors.forEach((place, weight) -> scaled.put(place, weight.multiply(factor)));
        return new Weights(scaled);
    }

    /// Returns these weights for atoms that stand at other places.
    ///
    /// @param place gives the new place of an old one
    public Weights moved(IntUnaryOperator place) {
        Map<Integer, BigFraction> moved = new TreeMap<>();
        factors.forEach((old, weight) -> moved.put(place.applyAsInt(old), weight));
        return new Weights(moved);
    }

    private Weights merge(Weights other, BinaryOperator<BigFraction> how) {
        Map<Integer, BigFraction> merged = new TreeMap<>(factors);
        other.factors.forEach((place, weight) -> merged.merge(place, weight, how));
        return new Weights(merged);
    }
}
