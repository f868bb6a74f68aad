package nl.samenspiegel.core.publication;

import nl.samenspiegel.core.aggregate.AnsweredRound;
import nl.samenspiegel.core.aggregate.Measure;
import nl.samenspiegel.core.aggregate.RespondentGroup;
import nl.samenspiegel.core.disclosure.Atom;
import nl.samenspiegel.core.disclosure.Atoms;
import nl.samenspiegel.core.disclosure.NarrowSpread;
import nl.samenspiegel.core.disclosure.Threshold;
import nl.samenspiegel.core.stat.Frequencies;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// What the ways in which the ratings of one item spread, group by group, tell about a few people.
///
/// For one thread at a time: the shares of a group are worked out once.
final class Spreads {

    private static final double TRACES = 1e-9;

    private final Assessing assessing;
    private final Measure.OneItem measure;
    private final Atoms atoms;
    private final Map<RespondentGroup, List<Double>> shares = new HashMap<>();

    /// @param atoms the ratings as the audits see them
    Spreads(Assessing assessing, Measure.OneItem measure, Atoms atoms) {
        this.assessing = assessing;
        this.measure = measure;
        this.atoms = atoms;
    }

    /// Returns whether `role` is nearly all of a perspective in which every organisation counts the
    /// same: the spread of the one beside the mean of the other tells where their weights differ.
    boolean tellApart(Eligible role, Eligible perspective) {
        return isWithin(role, perspective)
                && !perspective.weights().isEven()
                && !threshold().allows(perspective.n() - role.n());
    }

    /// Returns those of `groups` whose spreads may stand beside each other: none that is narrow, by
    /// itself or in what is left beside others.
    List<Eligible> leaveOut(List<Eligible> groups) {
        List<Eligible> kept = new ArrayList<>(groups);
        kept.removeIf(group ->
                NarrowSpread.holds(room(shares(group), group.weights().heaviest()), threshold()));
        for (Eligible group : List.copyOf(kept)) {
            if (group.group() instanceof RespondentGroup.InPerspective) {
                leaveOutBeside(group, kept);
            }
        }
        return kept;
    }

    /// Returns the atoms with what is known of their sums once these spreads are shown: a few of a
    /// group have at least its lowest ratings, and at most its highest.
    ///
    /// @param known with what is known of them already
    Atoms limit(Atoms known, List<Eligible> shown) {
        List<Atom> limited = new ArrayList<>(known.list());
        for (Eligible group : shown) {
            List<Double> shares = shares(group);
            for (int place : group.weights().places()) {
                Atom atom = limited.get(place);
                List<Double> room = room(shares, group.weights().at(place));
                double least = NarrowSpread.lowest(room, atom.n());
                double most =
                        atom.n() * (room.size() - 1.0)
                                - NarrowSpread.lowest(room.reversed(), atom.n());
                double start = atom.n() * atoms.range().lowest();
                limited.set(place, atom.within(start + least - TRACES, start + most + TRACES));
            }
        }
        return new Atoms(limited, atoms.range());
    }

    /// A role is left out of which a few stand outside the perspective, or inside: what the one
    /// spread has and the other has not is theirs. And what is left of the perspective beside the
    /// roles inside it can be worked out if everyone counts the same in both; if that is narrow, or
    /// about a few, those roles are left out.
    private void leaveOutBeside(Eligible perspective, List<Eligible> kept) {
        kept.removeIf(group -> isRole(group) && crosses(group, perspective));
        List<Eligible> inside =
                kept.stream()
                        .filter(Spreads::isRole)
                        .filter(role -> isWithin(role, perspective))
                        .toList();
        Frequencies rest = ratings(perspective);
        for (Eligible role : inside) {
            rest = rest.minus(ratings(role));
        }
        boolean telling =
                perspective.weights().isEven()
                        ? rest.total() > 0 && NarrowSpread.holds(counts(rest), threshold())
                        : !threshold().allows(rest.total());
        if (telling) {
            kept.removeAll(inside);
        }
    }

    private boolean crosses(Eligible role, Eligible perspective) {
        Set<Integer> there = perspective.weights().places();
        long inside =
                role.weights().places().stream().filter(there::contains).mapToLong(atoms::n).sum();
        long outside = role.n() - inside;
        return inside > 0
                && outside > 0
                && (!threshold().allows(inside) || !threshold().allows(outside));
    }

    private static boolean isRole(Eligible group) {
        return group.group() instanceof RespondentGroup.OfRole;
    }

    private static boolean isWithin(Eligible role, Eligible perspective) {
        return perspective.weights().places().containsAll(role.weights().places());
    }

    /// How many of those who count for `weight` there is room for at each level.
    private static List<Double> room(List<Double> shares, double weight) {
        return shares.stream().map(share -> share / weight).toList();
    }

    private List<Double> shares(Eligible group) {
        return shares.computeIfAbsent(group.group(), _ -> work(group));
    }

    private List<Double> work(Eligible group) {
        Frequencies ratings = ratings(group);
        if (group.weights().isEven()) {
            return counts(ratings).stream().map(count -> count / ratings.total()).toList();
        }
        return IntStream.rangeClosed(ratings.lowest(), ratings.highest())
                .mapToDouble(
                        level -> assessing.share(round().atLevel(measure, level), group.group()))
                .boxed()
                .toList();
    }

    private static List<Double> counts(Frequencies ratings) {
        return IntStream.rangeClosed(ratings.lowest(), ratings.highest())
                .mapToDouble(ratings::count)
                .boxed()
                .toList();
    }

    private Frequencies ratings(Eligible group) {
        return round().ratings(measure, group.group());
    }

    private AnsweredRound round() {
        return assessing.round();
    }

    private Threshold threshold() {
        return assessing.threshold();
    }
}
