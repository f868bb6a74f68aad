/// Numbers without a domain: mergeable counts, and what may be concluded from them.
///
/// Start with `Frequencies` and `Moments`, which only hold whole numbers, then `EstimatedMean`. A
/// number that cannot be computed is NaN; each method says when. Imports nothing of ours;
/// distributions come from Apache Commons Math.
@NullMarked
package nl.samenspiegel.core.stat;

import org.jspecify.annotations.NullMarked;
