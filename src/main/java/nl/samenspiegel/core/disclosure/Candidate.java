package nl.samenspiegel.core.disclosure;

import java.util.List;
import java.util.Set;

/// A group that may be shown: its numbers are shown together or not at all.
///
/// That it holds at least k people is for the caller to see to, and looked at once more.
///
/// @param key names it among the candidates
/// @param rank the lower, the rather it is kept
/// @param rows everything that is published of it
/// @param needs keys of candidates without which it is not shown, as a headline is not without its
///   perspectives
public record Candidate<K>(K key, int rank, List<PublishedRow> rows, Set<K> needs) {

    public Candidate {
        rows = List.copyOf(rows);
        needs = Set.copyOf(needs);
    }
}
