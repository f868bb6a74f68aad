package nl.samenspiegel.remark;

import nl.samenspiegel.dashboard.ResultsHead;
import nl.samenspiegel.store.Keys;

/// The form with which something is left out of one remark.
///
/// @param question as it was asked of staff
/// @param words what was typed, to show it again
/// @param number of the page with the remark, from 1
public record MaskPage(
        ResultsHead head, String question, ShownRemark remark, String words, int number) {

    /// Longest text that is left out at once: that of a whole remark.
    static final int LONGEST = 2_000;

    /// Returns the most characters that may be typed.
    public int longest() {
        return LONGEST;
    }

    /// The address to which the form is sent.
    public String address() {
        return "%s/%s".formatted(RemarksPage.address(head), Keys.text(remark.id()));
    }

    /// The address of the remark among the others.
    public String back() {
        String page =
                number == 1
                        ? RemarksPage.address(head)
                        : RemarksPage.address(head, remark.question(), number);
        return "%s#%s".formatted(page, remark.anchor());
    }
}
