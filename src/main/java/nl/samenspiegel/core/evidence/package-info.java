/// What the literature says, as records: claims of the document behind an instrument, studies, and
/// the links each study reports between conditions and effects.
///
/// Start with `Evidence`, which is consistent by construction, then `EvidenceMap`: the grid that
/// shows which links were studied, how well, and which never were. Words: claim, study, link, tier,
/// direction, distance, verification, cell. Imports nothing of ours.
@NullMarked
package nl.samenspiegel.core.evidence;

import org.jspecify.annotations.NullMarked;
