/// What staff did, kept for good: who, what, when, for which partnership. Respondents never appear
/// here.
///
/// Owns the word *act*. Start with `AuditTrail`.
@NullMarked
package nl.samenspiegel.audit;

import org.jspecify.annotations.NullMarked;
