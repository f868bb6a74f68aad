package nl.samenspiegel.core.disclosure;

import java.util.function.ToDoubleFunction;

/// How far each sum may be from the true one, atom by atom.
final class Room {

    private final double[] down;
    private final double[] up;

    private Room(double[] down, double[] up) {
        this.down = down;
        this.up = up;
    }

    /// Returns how far each sum may be below the true one: 0 or negative.
    double[] down() {
        return down;
    }

    /// Returns how far each sum may be above the true one: 0 or positive.
    double[] up() {
        return up;
    }

    private static Room none(Atoms atoms) {
        return new Room(new double[atoms.size()], new double[atoms.size()]);
    }

    /// The room that is left by the range of the values and by what is known from elsewhere.
    static Room ofRange(Atoms atoms) {
        Room room = none(atoms);
        for (int j = 0; j < atoms.size(); j++) {
            Atom atom = atoms.list().get(j);
            double floor = Math.max(atom.floor(), atom.n() * atoms.range().lowest());
            double ceiling = Math.min(atom.ceiling(), atom.n() * atoms.range().highest());
            room.down[j] = Math.min(0, floor - atom.sum());
            room.up[j] = Math.max(0, ceiling - atom.sum());
        }
        return room;
    }

    /// The room that is left for a reader who is in the atom and knows the own value; of an atom of
    /// one that is none.
    ///
    /// @param own the value, or a limit to it
    static Room besideOne(Atoms atoms, ToDoubleFunction<Atom> own) {
        Room room = none(atoms);
        double lowest = atoms.range().lowest();
        double highest = atoms.range().highest();
        for (int j = 0; j < atoms.size(); j++) {
            Atom atom = atoms.list().get(j);
            int others = atom.n() - 1;
            double atLeast = Math.max(lowest, atom.sum() - others * highest);
            double atMost = Math.min(highest, atom.sum() - others * lowest);
            double value = Math.max(atLeast, Math.min(atMost, own.applyAsDouble(atom)));
            double floor = Math.max(atom.floor(), value + others * lowest);
            double ceiling = Math.min(atom.ceiling(), value + others * highest);
            room.down[j] = Math.min(0, floor - atom.sum());
            room.up[j] = Math.max(0, ceiling - atom.sum());
            if (others == 0) {
                room.close(j);
            }
        }
        return room;
    }

    Room copy() {
        return new Room(down.clone(), up.clone());
    }

    /// Leaves no room at `place`.
    void close(int place) {
        down[place] = 0;
        up[place] = 0;
    }

    /// Gives `place` the room it has in the other.
    void open(int place, Room other) {
        down[place] = other.down[place];
        up[place] = other.up[place];
    }

    /// Narrows the room at `place` to what the other leaves.
    void narrow(int place, Room other) {
        down[place] = Math.max(down[place], other.down[place]);
        up[place] = Math.min(up[place], other.up[place]);
    }

    /// Narrows the room at `place` to a width, as far as can be half of it upwards and half
    /// downwards.
    void narrow(int place, double width) {
        double upwards = Math.min(up[place], width / 2);
        down[place] = Math.max(down[place], upwards - width);
        up[place] = Math.min(up[place], width + down[place]);
    }

    /// Returns what part of a move can be made at `place`, from 0 to 1.
    double part(int place, double move) {
        double limit = move > 0 ? up[place] : down[place];
        return Math.abs(move) <= Math.abs(limit) + Range.TRACES ? 1 : limit / move;
    }
}
