/// Making a round ready: what is asked and when, who takes part, what roles are called, how the
/// questionnaire will look, and trying it.
///
/// Start with `Plans`, the door, which changes a plan together with what hangs on it; `PlanForm` is
/// what a coordinator fills in and `Suggestion` what stands there before. The page of a planned
/// round stands in `round`; its checklist asks every [nl.samenspiegel.round.Preparation], and those
/// of this room are `PlanChores` and `OptionalChores`. Knows of invitations only that there are
/// some.
@NullMarked
package nl.samenspiegel.planning;

import org.jspecify.annotations.NullMarked;
