package nl.samenspiegel.core.disclosure;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/// The tests' own exact elimination: a basis of all moves of the cells that change none of the
/// numbers, in whole numbers. What no move changes can be worked out.
///
/// @param moves each with one entry for each cell
record NullSpace(List<BigInteger[]> moves) {

    static NullSpace of(List<Recipe> recipes, int cells) {
        List<BigInteger[]> moves = new ArrayList<>();
        for (int j = 0; j < cells; j++) {
            BigInteger[] unit = new BigInteger[cells];
            for (int i = 0; i < cells; i++) {
                unit[i] = i == j ? BigInteger.ONE : BigInteger.ZERO;
            }
            moves.add(unit);
        }
        for (Recipe recipe : recipes) {
            moves = keeping(moves, whole(recipe));
        }
        return new NullSpace(moves);
    }

    private static BigInteger[] whole(Recipe recipe) {
        BigInteger all = BigInteger.ONE;
        for (long below : recipe.below()) {
            BigInteger each = BigInteger.valueOf(below);
            all = all.multiply(each).divide(all.gcd(each));
        }
        BigInteger[] whole = new BigInteger[recipe.above().length];
        for (int j = 0; j < whole.length; j++) {
            whole[j] =
                    all.divide(BigInteger.valueOf(recipe.below()[j]))
                            .multiply(BigInteger.valueOf(recipe.above()[j]));
        }
        return whole;
    }

    /// Combines the moves so that all but one leave the number alone, and drops that one.
    private static List<BigInteger[]> keeping(List<BigInteger[]> moves, BigInteger[] number) {
        List<BigInteger[]> kept = new ArrayList<>();
        BigInteger[] spent = null;
        for (BigInteger[] move : moves) {
            BigInteger by = change(move, number);
            if (by.signum() == 0) {
                kept.add(move);
            } else if (spent == null) {
                spent = move;
            } else {
                kept.add(combined(move, change(spent, number), spent, by));
            }
        }
        return kept;
    }

    private static BigInteger change(BigInteger[] move, BigInteger[] number) {
        BigInteger change = BigInteger.ZERO;
        for (int j = 0; j < move.length; j++) {
            change = change.add(move[j].multiply(number[j]));
        }
        return change;
    }

    private static BigInteger[] combined(
            BigInteger[] a, BigInteger timesA, BigInteger[] b, BigInteger timesB) {
        BigInteger[] sum = new BigInteger[a.length];
        BigInteger shared = BigInteger.ZERO;
        for (int j = 0; j < sum.length; j++) {
            sum[j] = a[j].multiply(timesA).subtract(b[j].multiply(timesB));
            shared = shared.gcd(sum[j]);
        }
        for (int j = 0; j < sum.length; j++) {
            sum[j] = sum[j].divide(shared);
        }
        return sum;
    }

    /// Returns whether the sum of these cells can be worked out.
    boolean tells(boolean[] cells) {
        for (BigInteger[] move : moves) {
            BigInteger change = BigInteger.ZERO;
            for (int j = 0; j < cells.length; j++) {
                change = cells[j] ? change.add(move[j]) : change;
            }
            if (change.signum() != 0) {
                return false;
            }
        }
        return true;
    }
}
