package nl.samenspiegel.secret;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

final class KeyringTest {

    private static final byte[] PLAIN = bytes("what was answered so far");
    private static final byte[] ROW = bytes("row 1");

    private final MasterKey first =
            key("2f86f51ab9d9b7ea3dc0f2a4d1a93c0e6b7b48f8a1d95c33e07f6dbb20c1e9a4");
    private final MasterKey second =
            key("91c3e07f6dbb20c1e9a42f86f51ab9d9b7ea3dc0f2a4d1a93c0e6b7b48f8a1d5");

    @Test
    void opensWhatItSealed() {
        var keyring = new Keyring(first, null);

        byte[] sealed = keyring.seal(Label.DRAFT, PLAIN, ROW);

        assertThat(keyring.open(Label.DRAFT, sealed, ROW)).contains(PLAIN);
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("answered");
    }

    @Test
    void sealsTheSameBytesDifferentlyEachTime() {
        var keyring = new Keyring(first, null);

        assertThat(keyring.seal(Label.DRAFT, PLAIN, ROW))
                .isNotEqualTo(keyring.seal(Label.DRAFT, PLAIN, ROW));
    }

    @Test
    void doesNotOpenWhatWasMovedToAnotherRow() {
        var keyring = new Keyring(first, null);

        byte[] sealed = keyring.seal(Label.DRAFT, PLAIN, ROW);

        assertThat(keyring.open(Label.DRAFT, sealed, bytes("row 2"))).isEmpty();
    }

    @Test
    void doesNotOpenWhatWasSealedForAnotherPurpose() {
        var keyring = new Keyring(first, null);

        byte[] sealed = keyring.seal(Label.DRAFT, PLAIN, ROW);

        assertThat(keyring.open(Label.TOKEN, sealed, ROW)).isEmpty();
    }

    @Test
    void doesNotOpenWhatWasChangedInAnyByte() {
        var keyring = new Keyring(first, null);
        byte[] sealed = keyring.seal(Label.DRAFT, PLAIN, ROW);

        for (int i = 0; i < sealed.length; i++) {
            byte[] changed = sealed.clone();
            changed[i] ^= 1;

            assertThat(keyring.open(Label.DRAFT, changed, ROW)).as("byte %d", i).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 12, 13, 20})
    void doesNotOpenWhatIsTooShort(int length) {
        var keyring = new Keyring(first, null);

        assertThat(keyring.open(Label.DRAFT, new byte[length], ROW)).isEmpty();
    }

    @Test
    void stillReadsWhatThePreviousKeyMadeAfterARotation() {
        var before = new Keyring(first, null);
        var after = new Keyring(second, first);

        assertThat(after.open(Label.DRAFT, before.seal(Label.DRAFT, PLAIN, ROW), ROW))
                .contains(PLAIN);
        assertThat(after.matches(Label.TOKEN, PLAIN, before.mac(Label.TOKEN, PLAIN))).isTrue();
        assertThat(after.isPrevious(before.checkValue())).isTrue();
    }

    @Test
    void makesNewThingsWithTheCurrentKey() {
        var after = new Keyring(second, first);

        assertThat(
                        new Keyring(second, null)
                                .open(Label.DRAFT, after.seal(Label.DRAFT, PLAIN, ROW), ROW))
                .contains(PLAIN);
        assertThat(after.mac(Label.TOKEN, PLAIN))
                .isEqualTo(new Keyring(second, null).mac(Label.TOKEN, PLAIN));
    }

    @Test
    void doesNotReadWhatAnUnknownKeyMade() {
        byte[] sealed = new Keyring(first, null).seal(Label.DRAFT, PLAIN, ROW);

        assertThat(new Keyring(second, null).open(Label.DRAFT, sealed, ROW)).isEmpty();
    }

    @Test
    void givesEachPurposeItsOwnCode() {
        var keyring = new Keyring(first, null);

        assertThat(keyring.mac(Label.TOKEN, PLAIN))
                .hasSize(32)
                .isNotEqualTo(keyring.mac(Label.SESSION, PLAIN));
        assertThat(keyring.matches(Label.SESSION, PLAIN, keyring.mac(Label.TOKEN, PLAIN)))
                .isFalse();
    }

    /// RFC 5869 is fixed by its test case 3 (SHA-256, no salt, no info), with the first 32 bytes of
    /// the output; its key is 22 bytes, so the case is checked on the function of the JDK that is
    /// used.
    @Test
    void derivesByHkdfOfRfc5869() throws Exception {
        var parameters =
                javax.crypto.spec.HKDFParameterSpec.ofExtract()
                        .addIKM(HexFormat.of().parseHex("0b".repeat(22)))
                        .thenExpand(new byte[0], 42);

        byte[] output = javax.crypto.KDF.getInstance("HKDF-SHA256").deriveData(parameters);

        assertThat(HexFormat.of().formatHex(output))
                .isEqualTo(
                        "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395"
                                + "faa4b61a96c8");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "secret",
                "0000000000000000000000000000000000000000000000000000000000000000",
                "0123012301230123012301230123012301230123012301230123012301230123",
                "2f86f51ab9d9b7ea3dc0f2a4d1a93c0e6b7b48f8a1d95c33e07f6dbb20c1e9",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="
            })
    void refusesAKeyThatIsNotOfChance(String text) {
        assertThat(MasterKey.parse(text)).isEmpty();
    }

    @Test
    void takesAKeyInBase64() {
        assertThat(MasterKey.parse("L4b1Grm5t+o9wPKk0ak8Dmt7SPih2Vwz4H9tuyDB6aQ=\n")).isPresent();
    }

    private static MasterKey key(String hex) {
        return MasterKey.parse(hex).orElseThrow();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
