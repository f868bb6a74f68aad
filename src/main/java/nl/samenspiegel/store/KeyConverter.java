package nl.samenspiegel.store;

import io.micronaut.context.annotation.Factory;
import io.micronaut.data.runtime.convert.DataTypeConverter;

import jakarta.inject.Singleton;

import java.util.Optional;
import java.util.UUID;

/// Keeps keys as sixteen bytes in the database (`BINARY(16)`), in entities and in rows for a page
/// alike.
@Factory
final class KeyConverter {

    @Singleton
    DataTypeConverter<UUID, byte[]> toBytes() {
        return (key, type, context) -> Optional.of(Keys.bytes(key));
    }

    @Singleton
    DataTypeConverter<byte[], UUID> toKey() {
        return (bytes, type, context) -> Optional.of(Keys.of(bytes));
    }
}
