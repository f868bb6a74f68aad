package nl.samenspiegel.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;

final class FaultsTest {

    @Test
    void saysWhatAndWhere() {
        String text = Faults.describe(new IllegalStateException("no texts in EN"));

        assertThat(text)
                .startsWith("java.lang.IllegalStateException: no texts in EN")
                .contains("FaultsTest.saysWhatAndWhere");
    }

    @Test
    void leavesOutWhatTheDatabaseQuotes() {
        var refusal = new SQLException("Duplicate entry 'sara@school.example'", "23000", 1062);

        String text = Faults.describe(new IllegalStateException("sara@school.example", refusal));

        assertThat(text).contains("state 23000 code 1062").doesNotContain("sara");
    }

    @Test
    void areOutsideWhenTheDatabaseCannotBeReached() {
        var away = new SQLTransientConnectionException("timeout");

        assertThat(Errors.isOutside(new IllegalStateException(away))).isTrue();
        assertThat(Errors.isOutside(new SQLException("x", "08006"))).isTrue();
        assertThat(Errors.isOutside(new SQLException("x", "23000"))).isFalse();
        assertThat(Errors.isOutside(new IllegalStateException("x"))).isFalse();
    }
}
