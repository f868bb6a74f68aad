package nl.samenspiegel.round;

import io.micronaut.core.convert.ConversionContext;
import io.micronaut.data.model.runtime.convert.AttributeConverter;

import jakarta.inject.Singleton;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Keeps codes in the database as one text with a space between them.
@Singleton
final class CodeList implements AttributeConverter<List<String>, String> {

    CodeList() {}

    @Override
    public String convertToPersistedValue(@Nullable List<String> codes, ConversionContext context) {
        return codes == null ? "" : String.join(" ", codes);
    }

    @Override
    public List<String> convertToEntityValue(@Nullable String text, ConversionContext context) {
        return text == null || text.isEmpty() ? List.of() : List.of(text.split(" "));
    }
}
