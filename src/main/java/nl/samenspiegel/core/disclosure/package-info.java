/// What must stay hidden: who may be told about, and what can be worked out from what is shown.
///
/// Start with `Threshold`, then `Suppression`, which chooses what is shown, and `DisclosureAudit`,
/// which tries to work out the rest; `src/site/markdown/disclosure.md` says it in plain words.
/// Knows rows, atoms and numbers of people, and nothing of instruments or of how a result is
/// written down; that is `core.publication`. Words: threshold, group disclosure, atom, published
/// row, candidate, hidden set, witness, suppression. Imports `core.stat`.
@NullMarked
package nl.samenspiegel.core.disclosure;

import org.jspecify.annotations.NullMarked;
