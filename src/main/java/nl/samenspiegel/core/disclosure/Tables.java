package nl.samenspiegel.core.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// All tables that fit what is published: every sum within the range of its values, every published
/// number within half of its last digit. The true table is one of them, and the others are written
/// as moves away from it.
///
/// For one thread at a time.
final class Tables {

    private final Room room;
    private final int[] ownersDown;
    private final int[] ownersUp;
    private final List<Line> lines;
    private final int[][] linesOf;
    private final double[][] factorsOf;
    private final double[] moved;
    private final int[] touched;
    private final boolean[] isTouched;

    Tables(Atoms atoms, List<Line> published) {
        this.room = Room.ofRange(atoms);
        this.lines = new ArrayList<>();
        this.ownersDown = new int[atoms.size()];
        this.ownersUp = new int[atoms.size()];
        Arrays.fill(ownersDown, Line.PUBLIC);
        Arrays.fill(ownersUp, Line.PUBLIC);
        for (Line line : published) {
            if (line.places().length == 1) {
                narrow(line);
            } else if (line.places().length > 1) {
                lines.add(line);
            }
        }
        this.moved = new double[lines.size()];
        this.touched = new int[lines.size()];
        this.isTouched = new boolean[lines.size()];
        this.linesOf = new int[atoms.size()][];
        this.factorsOf = new double[atoms.size()][];
        index(atoms.size());
    }

    private Tables(Tables other, Line unpublished) {
        this.room = other.room;
        this.ownersDown = other.ownersDown;
        this.ownersUp = other.ownersUp;
        this.lines = new ArrayList<>(other.lines);
        lines.remove(unpublished);
        this.moved = new double[lines.size()];
        this.touched = new int[lines.size()];
        this.isTouched = new boolean[lines.size()];
        this.linesOf = new int[other.linesOf.length][];
        this.factorsOf = new double[other.linesOf.length][];
        index(linesOf.length);
    }

    /// Returns the tables that fit all but one line.
    Tables without(Line line) {
        return new Tables(this, line);
    }

    /// A number about one atom is no line but narrows its room.
    private void narrow(Line line) {
        int place = line.places()[0];
        boolean positive = line.factors()[0] > 0;
        double down = positive ? line.down() : -line.up();
        double up = positive ? line.up() : -line.down();
        if (down > room.down()[place]) {
            room.down()[place] = down;
            ownersDown[place] = line.owner();
        }
        if (up < room.up()[place]) {
            room.up()[place] = up;
            ownersUp[place] = line.owner();
        }
    }

    /// Writes down for each atom the lines that have it.
    private void index(int atoms) {
        int[] counts = new int[atoms];
        lines.forEach(line -> Arrays.stream(line.places()).forEach(place -> counts[place]++));
        for (int j = 0; j < atoms; j++) {
            linesOf[j] = new int[counts[j]];
            factorsOf[j] = new double[counts[j]];
        }
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            for (int q = 0; q < line.places().length; q++) {
                int place = line.places()[q];
                int at = --counts[place];
                linesOf[place][at] = i;
                factorsOf[place][at] = line.factors()[q];
            }
        }
    }

    /// The room of each atom; not to be written to.
    Room room() {
        return room;
    }

    /// The numbers about more than one atom.
    List<Line> lines() {
        return lines;
    }

    /// Returns which candidate limits the sum at `place` upwards or downwards.
    int owner(int place, boolean upwards) {
        return upwards ? ownersUp[place] : ownersDown[place];
    }

    /// Returns what part of a move fits, from 0 to 1.
    double part(Draft draft) {
        double part = 1;
        for (int i = 0; i < draft.count(); i++) {
            part = Math.min(part, room.part(draft.place(i), draft.at(draft.place(i))));
        }
        int count = measure(draft);
        for (int i = 0; i < count; i++) {
            part = Math.min(part, lines.get(touched[i]).part(moved[touched[i]]));
        }
        return part;
    }

    /// Finds a line that a move does not fit.
    Optional<Line> findBroken(Draft draft) {
        int count = measure(draft);
        for (int i = 0; i < count; i++) {
            Line line = lines.get(touched[i]);
            if (line.part(moved[touched[i]]) < 1) {
                return Optional.of(line);
            }
        }
        return Optional.empty();
    }

    /// Works out how far each line is moved, and returns how many may be.
    private int measure(Draft draft) {
        int count = 0;
        for (int i = 0; i < draft.count(); i++) {
            int place = draft.place(i);
            double length = draft.at(place);
            for (int q = 0; q < linesOf[place].length; q++) {
                int line = linesOf[place][q];
                if (!isTouched[line]) {
                    isTouched[line] = true;
                    moved[line] = 0;
                    touched[count++] = line;
                }
                moved[line] += factorsOf[place][q] * length;
            }
        }
        for (int i = 0; i < count; i++) {
            isTouched[touched[i]] = false;
        }
        return count;
    }

    /// Shortens a move until it fits.
    Move fitting(Move move) {
        Draft draft = Draft.of(move, linesOf.length);
        double part = part(draft);
        if (part < 1) {
            draft.scale(part);
        }
        return part < 1 ? draft.move() : move;
    }
}
