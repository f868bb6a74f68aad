package nl.samenspiegel.account;

import java.util.HexFormat;

/// What the database keeps in place of a session reference: its HMAC, from which it cannot be
/// found.
///
/// @param hex 64 hexadecimal digits
record SessionCode(String hex) {

    static SessionCode of(byte[] code) {
        return new SessionCode(HexFormat.of().formatHex(code));
    }

    byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }
}
