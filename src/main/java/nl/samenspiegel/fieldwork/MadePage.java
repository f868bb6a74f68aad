package nl.samenspiegel.fieldwork;

import java.util.List;

/// Links that were just made, to be copied or saved now: they are shown once.
///
/// @param back where the response is
/// @param links in full
/// @param file the same as a file with organisation, role and link, ready to be saved by the
///   browser
public record MadePage(
        String partnership,
        String back,
        String organisation,
        String role,
        List<String> links,
        String file) {

    public MadePage {
        links = List.copyOf(links);
    }
}
