/// From the answers of many to what can be said of a group.
///
/// Start with `Cell`: whole numbers for one role in one organisation, added up without loss.
/// `CellKernel` makes cells from packed sheets; `BitPlanes`, `SheetBlock` and `ScaleKernel` are
/// how. `AnsweredRound` puts cells into units and perspectives, `OrganisationEqual` estimates a
/// mean in which every organisation counts the same; `CommonGround` is what two rounds share.
/// Words: cell, tally, unit, measure, estimate. Imports `core.stat`, `core.instrument`,
/// `core.response`. What may be published is decided in `core.publication`.
@NullMarked
package nl.samenspiegel.core.aggregate;

import org.jspecify.annotations.NullMarked;
