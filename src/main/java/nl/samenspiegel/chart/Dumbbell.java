package nl.samenspiegel.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Draws the dumbbell of a row, wide and small alike.
///
/// @param room where words may stand beside it
/// @param size of the marks, 1 in wide drawings
/// @param words the size of the words, in pixels
record Dumbbell(Canvas canvas, Beside room, double size, double words) {

    private static final Pen BAR = Pen.of(Palette.LINE, 3);
    private static final double APART = 14;
    private static final double STACK_ROOM = 8;
    private static final double COVERED = 7;
    private static final double GAP = 16;
    private static final double TO_BASELINE = 4.5;

    /// Draws the dots of a row, the bar between the outermost, and words beside them.
    ///
    /// @return the words for which there was no room
    List<String> draw(Gaps.Row row, double y) {
        List<Gaps.Dot> dots = row.dots();
        double low = dots.stream().mapToDouble(dot -> canvas.x(dot.value())).min().orElseThrow();
        double high = dots.stream().mapToDouble(dot -> canvas.x(dot.value())).max().orElseThrow();
        canvas.line(low, y, high, y, BAR);
        for (List<Gaps.Dot> stack : stacks(dots)) {
            for (int i = 0; i < stack.size(); i++) {
                Gaps.Dot dot = stack.get(i);
                double offset = (i - (stack.size() - 1) / 2.0) * APART;
                canvas.mark(
                        dot.value(),
                        Whisker.none(),
                        y + offset,
                        new MarkStyle(dot.mark(), dot.indicative(), false, size));
            }
        }
        return drawWords(row, low - GAP, high + GAP, y + TO_BASELINE);
    }

    /// Returns how much higher than usual a row must be, because marks are stacked in it.
    double extra(Gaps.Row row) {
        int highest = stacks(row.dots()).stream().mapToInt(List::size).max().orElse(1);
        return (highest - 1) * STACK_ROOM;
    }

    /// Groups dots that would cover each other, each group in the fixed order of the perspectives.
    private List<List<Gaps.Dot>> stacks(List<Gaps.Dot> dots) {
        var stacks = new ArrayList<List<Gaps.Dot>>();
        double last = Double.NEGATIVE_INFINITY;
        for (Gaps.Dot dot :
                dots.stream().sorted(Comparator.comparingDouble(Gaps.Dot::value)).toList()) {
            double x = canvas.x(dot.value());
            if (x - last > COVERED * size) {
                stacks.add(new ArrayList<>());
            }
            stacks.getLast().add(dot);
            last = x;
        }
        stacks.forEach(stack -> stack.sort(Comparator.comparing(Gaps.Dot::mark)));
        return stacks;
    }

    private List<String> drawWords(Gaps.Row row, double low, double high, double y) {
        var homeless = new ArrayList<String>();
        Lettering finding = Lettering.ink(words).semibold();
        Beside left = room;
        if (!row.finding().isEmpty()) {
            Optional<Beside.Spot> spot = room.find(low, high, finding.width(row.finding()), false);
            spot.ifPresentOrElse(
                    at -> write(row.finding(), finding, at, y), () -> homeless.add(row.finding()));
            left = spot.map(at -> room.without(at, low, high)).orElse(room);
        }
        if (!row.note().isEmpty()) {
            Lettering note = Lettering.muted(words);
            left.find(low, high, note.width(row.note()), true)
                    .ifPresentOrElse(
                            at -> write(row.note(), note, at, y), () -> homeless.add(row.note()));
        }
        return homeless;
    }

    private void write(String text, Lettering lettering, Beside.Spot at, double y) {
        canvas.text(text, at.x(), y, lettering.at(at.anchor()).haloed());
    }
}
