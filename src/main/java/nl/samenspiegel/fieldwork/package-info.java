/// Collecting answers: who is asked, the links with which they come in, and what is kept of what
/// they send.
///
/// What a person was asked (`Invitation`) and what was answered (`Sheet`) meet in one transaction,
/// that of sending, and share afterwards only round, role and organisation. Start with
/// `Invitations` and `Sheets`, the doors; `LinksController` is the page of a coordinator. What a
/// respondent sees is `questionnaire`, above.
@NullMarked
package nl.samenspiegel.fieldwork;

import org.jspecify.annotations.NullMarked;
