/// The results of a round on its own pages: who answered, the conditions, the distances between
/// perspectives, the perceived effects beside what research says, and the same numbers as a file.
///
/// Everything here is read from a release; nothing is computed anew and what the release hides is
/// not known here. Start with `ResultsController`, then `ResultsReader` (what a page is made of)
/// and `ScaleResult` (what is published of a scale). `Findings` decides what is worth saying and
/// `FindingWords` says it; the classes named after figures draw. Instruments are known by their own
/// order and words only.
@NullMarked
package nl.samenspiegel.dashboard;

import org.jspecify.annotations.NullMarked;
