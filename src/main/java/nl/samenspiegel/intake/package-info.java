/// Reading in answers that were collected elsewhere: a file is checked whole, shown, and only then
/// stored as a round of its own.
///
/// Start with `Intake`. All or nothing: a file with one fault stores nothing, a reading that breaks
/// off is never visible.
@NullMarked
package nl.samenspiegel.intake;

import org.jspecify.annotations.NullMarked;
