/// What is asked and of whom: an instrument as it stands in its files, and its texts.
///
/// Start with `Instrument`, then `Scale` and `Role`. `InstrumentText` holds the words of one
/// language and is complete by construction. Everything is immutable and checked when it is made.
/// Imports nothing of ours.
@NullMarked
package nl.samenspiegel.core.instrument;

import org.jspecify.annotations.NullMarked;
