package nl.samenspiegel.catalog;

import java.util.List;
import java.util.Map;

/// The files that one place holds.
///
/// @param editions the versions of instruments, by folder name
/// @param evidence the evidence files by code of their instrument
record Shelf(List<EditionFiles> editions, Map<String, SourceFile> evidence) {

    Shelf {
        editions = List.copyOf(editions);
        evidence = Map.copyOf(evidence);
    }
}
