/// Numbers without a domain: mergeable counts, and what may be concluded from them.
///
/// Start with `Frequencies`, `Moments` and `CrossProducts`, which only hold whole numbers and add
/// up; then `Sample` and `EstimatedMean` for means, `Reliability`, `Icc` and `Rwg` for scales and
/// groups, `Correlation` and `HedgesG` for pairs. A number that cannot be computed is NaN; each
/// method says when. A model that cannot be fitted is an outcome. Imports nothing of ours;
/// distributions, linear algebra and root finding come from Apache Commons Math.
/// `how-we-compute.md` says the same for readers of a page.
@NullMarked
package nl.samenspiegel.core.stat;

import org.jspecify.annotations.NullMarked;
