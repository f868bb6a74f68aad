package nl.samenspiegel.questionnaire;

import java.util.List;

/// A draft after a posting was taken in.
///
/// @param clashes fields that someone changed elsewhere meanwhile; there the draft keeps that
record Merged(Draft draft, List<Clash> clashes) {

    Merged {
        clashes = List.copyOf(clashes);
    }
}
