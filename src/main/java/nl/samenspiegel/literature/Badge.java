package nl.samenspiegel.literature;

/// A few words in a frame that mark a source or a claim.
///
/// @param style the class with which the style sheet draws it beside `badge`; may be empty
/// @param text always there, so that nothing hangs on the drawing
public record Badge(String style, String text) {

    /// Returns a badge without a style of its own.
    static Badge plain(String text) {
        return new Badge("", text);
    }
}
