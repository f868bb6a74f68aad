package nl.samenspiegel.demo;

import java.util.random.RandomGenerator;

/// A range from which something is drawn, both ends included.
record Span(double lowest, double highest) {

    Span {
        if (!(lowest >= 0 && highest >= lowest)) {
            throw new IllegalArgumentException("no range: %s..%s".formatted(lowest, highest));
        }
    }

    /// Reads `2..6`, or `3` for a range of one.
    static Span parse(String text) {
        String[] ends = text.strip().split("\\.\\.", 2);
        double lowest = Double.parseDouble(ends[0]);
        return new Span(lowest, ends.length == 1 ? lowest : Double.parseDouble(ends[1]));
    }

    /// Returns the place at `share` (0..1) of the way from the lowest to the highest.
    double at(double share) {
        return lowest + share * (highest - lowest);
    }

    /// Draws a whole number, stretched by `size`; at least 1 where the lowest is.
    int draw(RandomGenerator random, double size) {
        int drawn = random.nextInt((int) lowest, (int) highest + 1);
        int stretched = (int) Math.round(drawn * size);
        return lowest < 1 ? stretched : Math.max(1, stretched);
    }
}
