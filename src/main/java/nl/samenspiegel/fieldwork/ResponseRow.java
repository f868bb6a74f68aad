package nl.samenspiegel.fieldwork;

import org.jspecify.annotations.Nullable;

/// How many were asked and about how many took part, at one organisation or in one role.
///
/// @param invited exactly, at least 1
/// @param band null where so few were asked that even a band would tell of persons
public record ResponseRow(String name, long invited, @Nullable Band band) {

    /// @param threshold fewest people asked for which a band is shown
    static ResponseRow of(String name, long invited, long done, int threshold) {
        return new ResponseRow(name, invited, invited < threshold ? null : Band.of(done));
    }
}
