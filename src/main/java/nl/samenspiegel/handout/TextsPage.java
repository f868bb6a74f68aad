package nl.samenspiegel.handout;

import java.util.List;

/// Texts to copy and dates to keep.
///
/// @param address of the page of the round
/// @param offers the open links that a text can hold
/// @param chosen key of the one it holds, or empty
public record TextsPage(
        String partnership,
        String round,
        String address,
        List<Choices.Choice> offers,
        String chosen,
        List<Copy> copies) {

    public TextsPage {
        offers = List.copyOf(offers);
        copies = List.copyOf(copies);
    }

    /// A text in one language.
    ///
    /// @param id of its control on the page
    /// @param label what it is for
    /// @param language its code
    /// @param text lines, ended by a line feed each
    public record Copy(String id, String label, String language, String text) {

        /// Returns how many lines its control shows.
        public int rows() {
            int lines = (int) text.lines().count();
            return lines + text.length() / 90;
        }
    }
}
