/// How well a round measured: the technical annex of a release.
///
/// Start with `Annex`. Reliability, agreement and how much organisations differ, for the whole
/// partnership only and under a minimum of its own. Words: annex, reliability, agreement. Imports
/// `core.stat`, `core.instrument` and `core.aggregate`.
@NullMarked
package nl.samenspiegel.core.annex;

import org.jspecify.annotations.NullMarked;
