package nl.samenspiegel.register;

import nl.samenspiegel.web.Texts;

import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/// Says which national values a figure fits and which it does not, and nothing of what that means.
final class FitSentence {

    private FitSentence() {}

    /// Returns the finding: what happened, and the values inside and outside the interval, each
    /// once. Without national values it is what happened.
    ///
    /// @param happened what happened to how many, without a full stop
    static String of(Texts texts, String happened, List<ReferenceLine> references) {
        String fits =
                joined(
                        amounts(references, true),
                        amount -> texts.get("register.fit.inside", amount),
                        (first, last) -> texts.get("register.fit.insideAnd", first, last));
        String fitsNot =
                joined(
                        amounts(references, false),
                        amount -> texts.get("register.fit.outside", amount),
                        (first, last) -> texts.get("register.fit.outsideAnd", first, last));
        if (references.isEmpty()) {
            return happened;
        }
        if (fitsNot.isEmpty()) {
            return texts.get("register.fit.all", happened, fits);
        }
        return fits.isEmpty()
                ? texts.get("register.fit.none", happened, fitsNot)
                : texts.get("register.fit.some", happened, fits, fitsNot);
    }

    private static List<String> amounts(List<ReferenceLine> references, boolean inside) {
        return references.stream()
                .filter(reference -> reference.inside() == inside)
                .map(ReferenceLine::amount)
                .distinct()
                .toList();
    }

    private static String joined(
            List<String> amounts, UnaryOperator<String> each, BinaryOperator<String> lastTwo) {
        List<String> all = amounts.stream().map(each).toList();
        if (all.size() < 2) {
            return String.join("", all);
        }
        String first = String.join(", ", all.subList(0, all.size() - 1));
        return lastTwo.apply(first, all.getLast());
    }
}
