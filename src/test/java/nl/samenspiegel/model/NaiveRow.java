package nl.samenspiegel.model;

import java.util.Map;
import java.util.TreeMap;

/// One thing that is published, with the numbers as they are shown.
///
/// The names of what it says are those of the columns of the results file.
///
/// @param about what the column of that name holds: scale, item_role, headline, every_voice, …
/// @param item code, or empty where it is about a scale
/// @param group code of a perspective or role, or empty where it is about all of them
/// @param says what is shown, by name; what is not shown has no name here
record NaiveRow(String about, String scale, String item, String group, Map<String, String> says) {

    static NaiveRow of(String about, String scale, String item, String group, String shown) {
        var says = new TreeMap<String, String>();
        says.put("shown", shown);
        return new NaiveRow(about, scale, item, group, says);
    }

    NaiveRow with(String name, String says) {
        this.says.put(name, says);
        return this;
    }

    NaiveRow with(String name, boolean holds) {
        return with(name, holds ? "yes" : "no");
    }

    /// Adds the unit that the row is about; none if it is about all of them.
    NaiveRow in(String unit) {
        return unit.isEmpty() ? this : with("organisation", unit);
    }

    /// Adds a number with one decimal.
    NaiveRow tenth(String name, double value) {
        return with(name, NaiveMath.rounded(value, "0.1").toPlainString());
    }

    /// Adds a proportion as a percentage in steps.
    NaiveRow percent(String name, double share, int step) {
        int steps = NaiveMath.rounded(share * 100 / step, "1").intValueExact();
        return with(name, Integer.toString(steps * step));
    }

    /// Adds in which band a number of persons lies.
    NaiveRow answered(long n) {
        int from = n < 5 ? 0 : n < 10 ? 5 : n < 20 ? 10 : 20;
        with("answered_from", Integer.toString(from));
        return from == 20
                ? this
                : with("answered_to", Integer.toString(from == 10 ? 19 : from + 4));
    }

    /// Adds the interval of a mean, or why it has none.
    NaiveRow interval(NaiveMean mean) {
        if (Double.isNaN(mean.variance())) {
            return with("no_interval", "one_organisation");
        }
        return mean.df() < 2
                ? with("no_interval", "too_few_answers")
                : tenth("half_width", Math.max(0.1, mean.halfWidth()));
    }

    /// Adds the ends of the interval of a proportion, in steps of five outwards.
    NaiveRow range(double low, double high) {
        int below = NaiveMath.below(low * 20);
        int above = -NaiveMath.below(-high * 20);
        return with("interval_low", Integer.toString(5 * below))
                .with("interval_high", Integer.toString(5 * above));
    }

    /// What the row is about, without what it says of that.
    String subject() {
        String name = about.startsWith("annex") ? says("unit") : "";
        String among = says("organisation") + "|" + says("other_group");
        return String.join("|", about, scale, item, group, among, name);
    }

    boolean isShown() {
        return says("shown").equals("shown");
    }

    boolean isAsked() {
        return !says("shown").equals("not_asked");
    }

    boolean has(String name) {
        return says.containsKey(name);
    }

    /// Returns what is shown under a name, or empty text.
    String says(String name) {
        return says.getOrDefault(name, "");
    }

    /// Returns a number that is shown.
    double number(String name) {
        return Double.parseDouble(says(name));
    }

    /// Tells whether the row is a result of a whole perspective.
    boolean isOfPerspective() {
        return about.equals("scale") || about.equals("item");
    }

    /// Tells whether the row is a result of a group: a perspective, a role, or a part of one in a
    /// unit.
    boolean isResult() {
        return about.startsWith("scale") || about.startsWith("item");
    }

    /// Tells whether the row is about this scale or one of its items, in this group.
    boolean isOf(String wantedScale, String wantedItem, String wantedGroup) {
        return isOfPerspective()
                && scale.equals(wantedScale)
                && item.equals(wantedItem)
                && group.equals(wantedGroup);
    }

    /// Returns the row as one line, without what stands in no file.
    String line() {
        var shown = new TreeMap<>(says);
        shown.remove("outermost");
        return String.join(" ", about, scale, item, group) + " " + shown;
    }
}
