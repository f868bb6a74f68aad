// Everything on a page works without this file; it only makes some things easier.

/** Moves the focus to the summary of what is wrong with a form, so that a screen reader starts there. */
function focusErrorSummary() {
  document.querySelector(".errors[tabindex]")?.focus();
}

focusErrorSummary();
