package nl.samenspiegel.fieldwork;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// How many were asked and about how many took part, at one organisation or in one role.
///
/// @param invited exactly; 0 if people come in by an open link only
/// @param open whether people may also come in by an open link, so that more may have been asked
/// @param band null where so few were asked that even a band would tell of persons
public record ResponseRow(String name, long invited, boolean open, @Nullable Band band) {

    /// @param threshold fewest people asked for which a band is shown
    static ResponseRow of(String name, List<InvitationCount> counts, int threshold) {
        long invited = counts.stream().mapToLong(InvitationCount::invited).sum();
        long done = counts.stream().mapToLong(InvitationCount::done).sum();
        boolean open = counts.stream().anyMatch(InvitationCount::isOpen);
        boolean few = !open && invited < threshold;
        return new ResponseRow(name, invited, open, few ? null : Band.of(done));
    }
}
