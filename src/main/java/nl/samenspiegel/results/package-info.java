/// What a release says, in words and figures: who answered, what is worth a sentence, the
/// conditions, the distances between perspectives, the perceived effects, and what is not shown.
///
/// Everything here is read from a release; nothing is computed anew and what the release hides is
/// not known here. Start with `ResultsReader`, the door, then `ScaleResult` (what is published of a
/// scale) and `Telling`, from which a page or a report takes its parts. `Findings` decides what is
/// worth saying and `FindingWords` says it; the classes named after figures draw. Instruments are
/// known by their own order and words only. Has no routes: `dashboard` shows, and so will `report`.
@NullMarked
package nl.samenspiegel.results;

import org.jspecify.annotations.NullMarked;
