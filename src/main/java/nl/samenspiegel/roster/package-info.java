/// The roster of a round: who is to be asked, from a list that a coordinator pastes or sends in.
///
/// A list goes through four states (`Batch`): columns to name, being read, read with faults and
/// people who stand in it twice, stored. Start with `Batches`, which leads it through them;
/// `ListCheck` reads a list against a `Target`, and `Additions` writes it in one transaction, or
/// nothing. Owns the words *list*, *row*, *fault*, *twin*. Invitations and people belong to
/// `fieldwork`.
@NullMarked
package nl.samenspiegel.roster;

import org.jspecify.annotations.NullMarked;
