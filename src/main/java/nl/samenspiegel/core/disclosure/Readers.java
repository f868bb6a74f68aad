package nl.samenspiegel.core.disclosure;

/// Those from whom something is to be kept: every reader, and every respondent, who knows the own
/// value besides.
///
/// What a respondent can tell depends on the own value. The limits of the values in an atom are
/// enough to look at: how far a sum can vary is a concave function of the value that is known (the
/// value of a linear programme as a function of its right-hand side), so it is smallest at one of
/// the two.
///
/// @param limit the largest number of people about whom nothing may be told: k − 1
/// @param narrowest how wide the limits of their mean must at least be, in scale points
/// @param least the room that is left for whoever in the atom has the least value
/// @param most the room that is left for whoever has the highest
/// @param any what both of them are left; the own value of nobody tells tables apart that stay
///   within it
record Readers(Atoms atoms, int limit, double narrowest, Room least, Room most, Room any) {

    static Readers of(Atoms atoms, Threshold threshold) {
        Room least = Room.besideOne(atoms, Atom::least);
        Room most = Room.besideOne(atoms, Atom::most);
        Room any = least.copy();
        for (int j = 0; j < atoms.size(); j++) {
            any.narrow(j, most);
        }
        double narrowest = atoms.range().narrowest();
        return new Readers(atoms, threshold.k() - 1, narrowest, least, most, any);
    }

    /// Returns whether nothing may be told about the atom at `place`.
    boolean protect(int place) {
        return atoms.n(place) <= limit;
    }

    /// Returns how far the sum of an atom must be able to vary.
    double width(int place) {
        return atoms.n(place) * narrowest;
    }
}
