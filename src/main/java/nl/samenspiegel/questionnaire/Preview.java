package nl.samenspiegel.questionnaire;

import nl.samenspiegel.web.Page;

import java.util.List;

/// A whole questionnaire as one role meets it, with nothing filled in.
///
/// @param words the page in the language of the respondent
/// @param items how many items there are
/// @param minutes how long they take, at least 1
/// @param pages the parts with items, in order
/// @param open the part with the open questions, if there is one
public record Preview(
        Page words,
        Manner manner,
        int items,
        int minutes,
        List<PartPage> pages,
        List<OpenPage> open) {

    public Preview {
        pages = List.copyOf(pages);
        open = List.copyOf(open);
    }
}
