package nl.samenspiegel.questionnaire;

import nl.samenspiegel.core.instrument.PageText;

import java.util.List;

/// A page of items as the respondent sees it.
///
/// @param missing the items the page reminds of; empty unless it does
public record PartPage(
        Step step,
        String heading,
        String intro,
        List<ItemRow> items,
        List<ItemRow> missing,
        List<ClashRow> clashes) {

    public PartPage {
        items = List.copyOf(items);
        missing = List.copyOf(missing);
        clashes = List.copyOf(clashes);
    }

    static PartPage of(Sitting sitting, Step step, Part.Items part, View view) {
        PageText text = sitting.text().page(part.code());
        List<ItemRow> items =
                part.items().stream().map(item -> ItemRow.of(sitting, item, view)).toList();
        List<ClashRow> clashes =
                part.items().stream()
                        .flatMap(item -> clashes(sitting, item, view).stream())
                        .toList();
        return new PartPage(
                step,
                text.heading(),
                text.intro(sitting.address()),
                items,
                items.stream().filter(ItemRow::missing).toList(),
                clashes);
    }

    private static List<ClashRow> clashes(Sitting sitting, Asked item, View view) {
        ItemRow row = ItemRow.of(sitting, item, view);
        return view.clashes(item.field()).stream()
                .map(clash ->
                        new ClashRow(
                                row.number(),
                                row.options().getFirst().id(),
                                row.shortText(),
                                ItemRow.label(sitting, item, clash.here()),
                                ItemRow.label(sitting, item, clash.kept())))
                .toList();
    }
}
