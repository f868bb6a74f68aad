package nl.samenspiegel.core.instrument;

import java.util.List;

/// One page of the questionnaire.
///
/// @param code name inside the instrument
/// @param scales codes of the scales on the page, in order; at least one
public record SurveyPage(String code, List<String> scales) {

    public SurveyPage {
        Codes.checked("page", code);
        scales = List.copyOf(scales);
        if (scales.isEmpty()) {
            throw new IllegalArgumentException("page %s has no scales".formatted(code));
        }
    }
}
