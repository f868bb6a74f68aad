// Everything on a page works without this file; it only makes some things easier.

/** Moves the focus to the summary of what is wrong with a form or was changed elsewhere, so that a screen reader starts there. */
function focusSummary() {
  document.querySelector("[role=alert][tabindex]")?.focus();
}

focusSummary();
