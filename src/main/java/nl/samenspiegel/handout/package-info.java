/// What a coordinator hands out herself: open links with their posters, personal links as a file or
/// as letters, texts and dates.
///
/// Start with `Occasion` (what everyone who is asked is told alike) and `Ask` (what is told to one
/// role at one organisation); pages, posters and letters all say it with these. `GroupController`
/// is where an open link leads. Owns the words *poster*, *letter*.
@NullMarked
package nl.samenspiegel.handout;

import org.jspecify.annotations.NullMarked;
