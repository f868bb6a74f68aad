package nl.samenspiegel.core.instrument;

import java.util.Map;

/// The words for what is measured and how results are named, each by its code.
public record MeasureTexts(
        Map<String, PerspectiveText> perspectives,
        Map<String, FormatText> formats,
        Map<String, ScaleText> scales,
        Map<ItemCode, ItemText> items,
        Map<String, SafeguardText> safeguards) {

    public MeasureTexts {
        perspectives = Map.copyOf(perspectives);
        formats = Map.copyOf(formats);
        scales = Map.copyOf(scales);
        items = Map.copyOf(items);
        safeguards = Map.copyOf(safeguards);
    }
}
