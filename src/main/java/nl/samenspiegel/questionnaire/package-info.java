/// What a respondent sees: the page behind a link, the questionnaire page by page, the draft, the
/// review and sending.
///
/// Start with `Questionnaire` (what one role is asked, in parts) and `Reception` (who is let in);
/// `Draft` is what was filled in so far, and `Submissions` sends it in one transaction with the
/// invitation of `fieldwork`. Owns the words *part*, *draft*, *clash*, *sitting*.
@NullMarked
package nl.samenspiegel.questionnaire;

import org.jspecify.annotations.NullMarked;
