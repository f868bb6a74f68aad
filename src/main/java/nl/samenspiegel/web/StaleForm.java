package nl.samenspiegel.web;

/// Thrown when a form did not come from one of our own pages, or from one made for another session.
final class StaleForm extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StaleForm() {
        super("a form without a valid token", null, false, false);
    }
}
