/// From answers to numbers, for one respondent.
///
/// Start with `ScaleScoring`. A score exists only if enough items carry a rating; "does not apply",
/// "cannot judge" and blanks are counted as missing and never as a middle. Imports
/// `core.instrument` and `core.response`; knows nothing of rounds, people or files.
@NullMarked
package nl.samenspiegel.core.scoring;

import org.jspecify.annotations.NullMarked;
