package nl.samenspiegel.catalog;

import nl.samenspiegel.core.evidence.Evidence;

import java.util.List;
import java.util.Map;

/// What was read, all of it sound.
///
/// @param editions by code, and of one code the newest version first
/// @param evidence by code of its instrument
record Contents(List<CatalogEdition> editions, Map<String, Evidence> evidence) {

    Contents {
        editions = List.copyOf(editions);
        evidence = Map.copyOf(evidence);
    }
}
