package nl.samenspiegel.account;

import io.micronaut.core.convert.ConversionContext;
import io.micronaut.data.model.runtime.convert.AttributeConverter;

import jakarta.inject.Singleton;

import org.jspecify.annotations.Nullable;

/// Keeps the code of a session as 32 bytes in the database (`BINARY(32)`).
@Singleton
final class SessionCodeConverter implements AttributeConverter<SessionCode, byte[]> {

    SessionCodeConverter() {}

    @Override
    public byte @Nullable [] convertToPersistedValue(
            @Nullable SessionCode code, ConversionContext context) {
        return code == null ? null : code.bytes();
    }

    @Override
    public @Nullable SessionCode convertToEntityValue(
            byte @Nullable [] bytes, ConversionContext context) {
        return bytes == null ? null : SessionCode.of(bytes);
    }
}
