package nl.samenspiegel.core.instrument;

import java.util.Map;

/// The words for the people who answer and the pages they see, each by its code.
public record FormTexts(
        Map<String, RoleText> roles, Map<String, PageText> pages, Map<String, Wording> questions) {

    public FormTexts {
        roles = Map.copyOf(roles);
        pages = Map.copyOf(pages);
        questions = Map.copyOf(questions);
    }
}
