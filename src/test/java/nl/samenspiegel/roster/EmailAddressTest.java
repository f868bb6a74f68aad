package nl.samenspiegel.roster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class EmailAddressTest {

    @ParameterizedTest
    @CsvSource({
        "anna@zuid.example, anna@zuid.example",
        "' Anna.Bos+x@Sub.Zuid.Example ', anna.bos+x@sub.zuid.example",
        "mailto:anna@zuid.example, anna@zuid.example"
    })
    void anAddressIsKeptInSmallLetters(String typed, String address) {
        assertThat(EmailAddress.parse(typed)).contains(address);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "anna @zuid.example | anna@zuid.example",
                "anna@zuid,example | anna@zuid.example",
                "anna@@zuid..example. | anna@zuid.example",
                "Anna Bos <anna@zuid.example> | anna@zuid.example",
                "anna(at)zuid.example | anna@zuid.example",
                "anna@zuid.example; bram@zuid.example | anna@zuid.example"
            })
    void aMistypedAddressIsMended(String typed, String meant) {
        assertThat(EmailAddress.parse(typed)).isEmpty();
        assertThat(EmailAddress.suggest(typed)).containsExactly(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "anna",
                "anna@zuid",
                "@zuid.example",
                "anna@-zuid.example",
                "anna@zuid.example\r\nBcc: x@y.example",
                ".anna@zuid.example",
                "anna@1.2"
            })
    void whatIsNoAddressIsNone(String typed) {
        assertThat(EmailAddress.parse(typed)).isEmpty();
    }
}
