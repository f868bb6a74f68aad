package nl.samenspiegel.web;

/// Thrown when what a path names is absent, or is not the visitor's: both give the same page.
public final class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /// Says what was asked for; the text goes to nobody but a developer.
    public NotFound(String kind, Object key) {
        super("no %s %s".formatted(kind, key));
    }
}
