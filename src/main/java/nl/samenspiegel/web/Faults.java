package nl.samenspiegel.web;

import java.sql.SQLException;

/// Writes an exception for the log without what a person typed or owns.
final class Faults {

    private static final int MOST_FRAMES = 40;
    private static final int MOST_CAUSES = 8;

    private Faults() {}

    /// Returns the classes, the messages and the places of `fault` and its causes. From the
    /// database downwards messages are left out, since they quote values.
    static String describe(Throwable fault) {
        boolean quotes = holdsDatabaseRefusal(fault);
        var text = new StringBuilder();
        Throwable cause = fault;
        for (int depth = 0; cause != null && depth < MOST_CAUSES; depth++) {
            text.append(depth == 0 ? "" : "caused by ").append(cause.getClass().getName());
            if (cause instanceof SQLException refusal) {
                text.append(
                        " state %s code %d"
                                .formatted(refusal.getSQLState(), refusal.getErrorCode()));
            } else if (!quotes) {
                text.append(": ").append(cause.getMessage());
            }
            text.append('\n');
            appendFrames(text, cause);
            cause = cause.getCause();
        }
        return text.toString();
    }

    private static void appendFrames(StringBuilder text, Throwable cause) {
        StackTraceElement[] frames = cause.getStackTrace();
        for (int i = 0; i < Math.min(frames.length, MOST_FRAMES); i++) {
            text.append("    at ").append(frames[i]).append('\n');
        }
    }

    private static boolean holdsDatabaseRefusal(Throwable fault) {
        Throwable cause = fault;
        while (cause != null) {
            if (cause instanceof SQLException) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }
}
