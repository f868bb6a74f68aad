/// Collecting answers: invitations and their links, the questionnaire, drafts, sheets and remarks.
///
/// What a person was asked (`Invitation`) and what was answered (`Sheet`) meet in one transaction,
/// that of sending, and share afterwards only round, role and organisation. Start with
/// `Questionnaire` for the pages and `Sheets` for what becomes of the answers.
@NullMarked
package nl.samenspiegel.fieldwork;

import org.jspecify.annotations.NullMarked;
