package nl.samenspiegel.questionnaire;

import nl.samenspiegel.core.instrument.InstrumentText;
import nl.samenspiegel.core.instrument.RatingFormat;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// One item on a page of the questionnaire.
///
/// @param number place among all items, from 1
/// @param id of its group on the page
/// @param field name of its field in the form
/// @param text the item in full
/// @param shortText the few words that name it
/// @param options what may be answered, in order
/// @param chosen the label of the answer given, or empty
/// @param missing whether the page reminds of it
/// @param changed whether it was changed elsewhere while its page stood open
public record ItemRow(
        int number,
        String id,
        String field,
        String text,
        String shortText,
        List<Option> options,
        String chosen,
        boolean missing,
        boolean changed) {

    /// How many characters fit beside each other in one row of options on a wide screen, with room
    /// for padding counted in.
    private static final int WIDTH = 88;

    /// What padding and border of one option take, in characters.
    private static final int PADDING = 3;

    public ItemRow {
        options = List.copyOf(options);
    }

    /// One thing that may be answered.
    ///
    /// @param id of its control on the page
    /// @param value what the form sends
    /// @param apart whether it is no level but stands beside them
    public record Option(String id, String value, String label, boolean chosen, boolean apart) {}

    /// Returns the row of an item as the page shows it.
    static ItemRow of(Sitting sitting, Asked item, View view) {
        String kept = view.draft().text(item.field());
        List<Option> options = options(item, sitting.text(), kept);
        return new ItemRow(
                item.number(),
                item.id(),
                item.field(),
                sitting.item(item),
                sitting.text().itemShort(item.code()),
                options,
                label(options),
                view.missing().contains(item),
                !view.clashes(item.field()).isEmpty());
    }

    /// Returns the label of what `text` answers to an item, or empty if it answers nothing.
    static String label(Sitting sitting, Asked item, String text) {
        return label(options(item, sitting.text(), text));
    }

    /// Returns the `id` of what is said of this item beside its answers, or null if nothing is.
    public @Nullable String note() {
        if (missing) {
            return id + "-error";
        }
        return changed ? id + "-changed" : null;
    }

    /// Tells whether the labels are short enough to stand beside each other on a wide screen.
    public boolean isRow() {
        int longest =
                options.stream()
                        .flatMap(option -> Arrays.stream(option.label().split("[ -]")))
                        .mapToInt(String::length)
                        .max()
                        .orElse(0);
        return options.size() * (longest + PADDING) <= WIDTH;
    }

    private static String label(List<Option> options) {
        return options.stream().filter(Option::chosen).map(Option::label).findFirst().orElse("");
    }

    private static List<Option> options(Asked item, InstrumentText text, String kept) {
        RatingFormat format = item.format();
        List<String> labels = text.levels(format.code());
        List<Option> options = new ArrayList<>();
        for (int level = 0; level < format.levels(); level++) {
            String value = Integer.toString(format.lowest() + level);
            options.add(option(item, value, labels.get(level), kept));
        }
        Stream.of(Asked.CANNOT_JUDGE, Asked.DOES_NOT_APPLY)
                .filter(item::admits)
                .map(value -> option(item, value, apart(value, format, text), kept))
                .forEach(options::add);
        return options;
    }

    private static String apart(String value, RatingFormat format, InstrumentText text) {
        return value.equals(Asked.CANNOT_JUDGE)
                ? text.cannotJudge(format.code())
                : text.doesNotApply(format.code());
    }

    private static Option option(Asked item, String value, String label, String kept) {
        boolean apart = value.equals(Asked.CANNOT_JUDGE) || value.equals(Asked.DOES_NOT_APPLY);
        return new Option(
                "%s-%s".formatted(item.id(), value), value, label, value.equals(kept), apart);
    }
}
