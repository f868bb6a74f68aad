package nl.samenspiegel.remark;

import java.util.List;

/// One open question with what may be read of it.
///
/// @param text the question as it was asked of staff
/// @param earlier address of the page before this one; empty if there is none
/// @param later address of the page after this one; empty if there is none
public record QuestionView(
        String text, State state, List<ShownRemark> remarks, String earlier, String later) {

    /// What there is to read.
    public enum State {
        READABLE,
        /// There is something, and the coordinator reads it first.
        NOT_CLEARED,
        /// Too few people wrote something to show any of it.
        TOO_FEW;

        static State of(Standing standing, boolean coordinator) {
            if (standing.readable(coordinator) > 0) {
                return READABLE;
            }
            return standing.shown() > 0 ? NOT_CLEARED : TOO_FEW;
        }
    }

    public QuestionView {
        remarks = List.copyOf(remarks);
    }

    /// Tells whether there are other pages of it.
    public boolean hasPages() {
        return !earlier.isEmpty() || !later.isEmpty();
    }
}
