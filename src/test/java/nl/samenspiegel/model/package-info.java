/// The measurement model as a ladder of tests: read in order, it is the specification.
///
/// A: from answers to a score. B: from scores to a perspective. C: what is hidden. D: the headline.
/// E: single items. F: differences. G: roles and organisations. H: every voice the same. I: a
/// second release. J: two rounds. Each rung draws its data; the sums can be checked by eye.
///
/// Beside it stands a second calculation, which shares no code with the program: start with
/// `NaivePartnership`. The tests of recomputation hold releases, pages, drawings and files against
/// it.
@NullMarked
package nl.samenspiegel.model;

import org.jspecify.annotations.NullMarked;
