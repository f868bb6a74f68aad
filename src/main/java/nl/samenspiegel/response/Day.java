package nl.samenspiegel.response;

import java.time.LocalDate;
import java.util.List;

/// The response to a round as it was last counted.
///
/// @param takenOn the day that had just begun
/// @param counts in no order that means anything
record Day(LocalDate takenOn, List<DayCount> counts) {

    Day {
        counts = List.copyOf(counts);
    }

    /// Lists the groups of one kind.
    List<DayCount> list(DayCount.Kind kind) {
        return counts.stream().filter(count -> count.kind() == kind).toList();
    }
}
