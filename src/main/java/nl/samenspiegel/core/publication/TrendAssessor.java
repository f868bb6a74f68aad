package nl.samenspiegel.core.publication;

import nl.samenspiegel.core.aggregate.AnsweredRound;
import nl.samenspiegel.core.aggregate.GroupCell;
import nl.samenspiegel.core.aggregate.Measure;
import nl.samenspiegel.core.aggregate.RespondentGroup;
import nl.samenspiegel.core.aggregate.RoleMix;
import nl.samenspiegel.core.instrument.Perspective;
import nl.samenspiegel.core.instrument.Scale;
import nl.samenspiegel.core.stat.BenjaminiHochberg;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Works out what changed between two rounds that can be compared. Mutable, used once.
final class TrendAssessor {

    private final TrendRound earlier;
    private final TrendRound later;
    private final List<Line> lines = new ArrayList<>();

    TrendAssessor(TrendRound earlier, TrendRound later) {
        this.earlier = earlier;
        this.later = later;
    }

    private record Line(
            Measure measure, int range, TrendLine.Of of, Movement inBoth, Movement all) {

        TrendLine labelled(double adjustedP) {
            return new TrendLine(
                    measure,
                    of,
                    Change.of(inBoth, measure),
                    Change.of(all, measure),
                    isChanged(adjustedP));
        }

        private boolean isChanged(double adjustedP) {
            return switch (inBoth) {
                case Movement.Known(var difference, _) ->
                        Label.isEarned(difference.value(), range, adjustedP);
                case Movement.Unknown() -> false;
            };
        }
    }

    Trend.Drawn assess() {
        for (Scale scale : later.answers().listScales()) {
            if (earlier.answers().scales().contains(scale.code())) {
                add(scale);
            }
        }
        return new Trend.Drawn(labelled(), listAnswered());
    }

    private void add(Scale scale) {
        switch (scale.use().report()) {
            case SCORE, FACETS -> Measure.listOf(scale).forEach(measure -> add(scale, measure));
            case SHARE -> {
                // percentages are not compared over time: there is no rule for when to label them
            }
        }
    }

    private void add(Scale scale, Measure measure) {
        var found = new TrendMeasure(earlier, later, scale, measure);
        int range = scale.format().range();
        List<Movement> inBoth = new ArrayList<>();
        List<Movement> all = new ArrayList<>();
        for (Perspective perspective : perspectives()) {
            if (scale.expects(perspective.code())) {
                inBoth.add(found.inBoth(perspective.code()));
                all.add(found.all(perspective.code()));
                var of = new TrendLine.Of.OnePerspective(perspective.code());
                lines.add(new Line(measure, range, of, inBoth.getLast(), all.getLast()));
            }
        }
        if (inBoth.size() > 1 && measure instanceof Measure.WholeScale) {
            var of = new TrendLine.Of.Together();
            lines.add(new Line(measure, range, of, headline(scale, inBoth), headline(scale, all)));
        }
    }

    /// The headline moves as its perspectives do on average, if both releases have one.
    private Movement headline(Scale scale, List<Movement> perspectives) {
        return hasHeadline(earlier, scale) && hasHeadline(later, scale)
                ? Movement.average(perspectives)
                : new Movement.Unknown();
    }

    private static boolean hasHeadline(TrendRound round, Scale scale) {
        return round.publication()
                .findHeadline(scale.code())
                .filter(headline -> headline instanceof Headline.Shown)
                .isPresent();
    }

    /// All lines are one family; what has no p is not counted.
    private List<TrendLine> labelled() {
        double[] p = lines.stream().mapToDouble(line -> line.inBoth().p()).toArray();
        double[] adjusted = BenjaminiHochberg.adjust(p);
        List<TrendLine> labelled = new ArrayList<>();
        for (int i = 0; i < adjusted.length; i++) {
            labelled.add(lines.get(i).labelled(adjusted[i]));
        }
        return labelled;
    }

    private List<WhoAnswered> listAnswered() {
        int k = Math.max(earlier.threshold().k(), later.threshold().k());
        List<WhoAnswered> answered = new ArrayList<>();
        for (Perspective perspective : perspectives()) {
            var group = new RespondentGroup.InPerspective(perspective.code());
            Set<String> before = organisations(earlier.answers(), group);
            Set<String> after = organisations(later.answers(), group);
            Set<String> both = new TreeSet<>(before);
            both.retainAll(after);
            answered.add(
                    new WhoAnswered(
                            perspective.code(),
                            both.size(),
                            before.size(),
                            after.size(),
                            RoleShares.of(
                                    RoleMix.of(earlier.answers(), group),
                                    RoleMix.of(later.answers(), group),
                                    k)));
        }
        return answered;
    }

    private static Set<String> organisations(AnsweredRound round, RespondentGroup group) {
        Set<String> organisations = new TreeSet<>();
        for (GroupCell cell : round.groups()) {
            if (cell.cell().sheets() > 0 && round.belongs(cell, group)) {
                organisations.add(cell.organisation());
            }
        }
        return organisations;
    }

    private List<Perspective> perspectives() {
        return later.answers().instrument().perspectives();
    }
}
