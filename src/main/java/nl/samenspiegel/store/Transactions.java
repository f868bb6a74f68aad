package nl.samenspiegel.store;

import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionOperations;

import jakarta.inject.Singleton;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;

/// Runs whole transactions and repeats them when the database asks for it.
///
/// Deadlocks, certification conflicts and lost connections are a fact of a shared database. The
/// work given here is therefore run again from its beginning, at most [#ATTEMPTS] times, and must
/// have no effect outside the database.
@Singleton
public final class Transactions {

    /// How often a transaction is tried in all.
    static final int ATTEMPTS = 4;

    private static final Logger LOG = LoggerFactory.getLogger(Transactions.class);

    /// Deadlock, lock wait, record changed, node not ready: by the vendor number of MySQL and
    /// MariaDB.
    private static final Set<Integer> PASSING = Set.of(1213, 1205, 1020, 1047, 1180);

    private final TransactionOperations<Connection> operations;

    Transactions(TransactionOperations<Connection> operations) {
        this.operations = operations;
    }

    /// Returns what `work` returns, after its transaction has been committed.
    ///
    /// @throws RuntimeException what the last attempt threw
    public <T> T write(Work<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return operations.executeWrite(status -> run(work, status.getConnection()));
            } catch (RuntimeException fault) {
                if (attempt == ATTEMPTS || !isPassing(fault)) {
                    throw fault;
                }
                LOG.info("transaction repeated, attempt {}", attempt + 1);
                pause(attempt);
            }
        }
    }

    /// Returns what `work` returns, done in the transaction that its caller is in. It is not
    /// repeated here: when the database asks for that, the whole transaction is.
    ///
    /// @throws RuntimeException if there is no transaction
    public <T> T join(Work<T> work) {
        var mandatory = TransactionDefinition.of(TransactionDefinition.Propagation.MANDATORY);
        return operations.execute(mandatory, status -> run(work, status.getConnection()));
    }

    /// Returns what `work` reads in one read-only transaction.
    public <T> T read(Work<T> work) {
        return operations.executeRead(status -> run(work, status.getConnection()));
    }

    /// Tells whether the database would take the same work a moment later.
    static boolean isPassing(@Nullable Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refusal && isPassing(refusal)) {
                return true;
            }
        }
        return false;
    }

    private static <T> T run(Work<T> work, Connection connection) {
        try {
            return work.on(connection);
        } catch (SQLException fault) {
            throw new DataAccessException(
                    "the database refused: %s".formatted(fault.getMessage()), fault);
        }
    }

    private static boolean isPassing(SQLException refusal) {
        String state = refusal.getSQLState();
        return PASSING.contains(refusal.getErrorCode())
                || "40001".equals(state)
                || (state != null && state.startsWith("08"));
    }

    /// Something done in one transaction, on its connection.
    @FunctionalInterface
    public interface Work<T> {

        /// Does the work.
        ///
        /// @throws SQLException what the database said; the transaction is rolled back
        T on(Connection connection) throws SQLException;
    }

    private static void pause(int attempt) {
        try {
            Thread.sleep(20L * attempt * attempt);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
