package nl.samenspiegel.store;

import io.micronaut.core.convert.ConversionContext;
import io.micronaut.data.model.runtime.convert.AttributeConverter;

import jakarta.inject.Singleton;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/// Keeps keys as sixteen bytes in the database (`BINARY(16)`).
@Singleton
public final class KeyConverter implements AttributeConverter<UUID, byte[]> {

    KeyConverter() {}

    @Override
    public byte @Nullable [] convertToPersistedValue(
            @Nullable UUID key, ConversionContext context) {
        return key == null ? null : Keys.bytes(key);
    }

    @Override
    public @Nullable UUID convertToEntityValue(byte @Nullable [] bytes, ConversionContext context) {
        return bytes == null ? null : Keys.of(bytes);
    }
}
