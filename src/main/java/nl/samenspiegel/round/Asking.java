package nl.samenspiegel.round;

import io.micronaut.data.annotation.Embeddable;
import io.micronaut.data.annotation.MappedProperty;
import io.micronaut.data.model.DataType;

import nl.samenspiegel.core.instrument.Edition;
import nl.samenspiegel.core.instrument.Instrument;
import nl.samenspiegel.core.instrument.Scale;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What is asked in a round of all that its instrument can ask, in which languages, and of how many
/// an answer is hoped for. Frozen when the round opens.
///
/// @param withoutScales codes of the scales that are switched off
/// @param languages two-letter codes in which the questionnaire can be read; empty for all that the
///   instrument has
/// @param targetPercent how many of a hundred people who were asked should answer, 10..100
@Embeddable
public record Asking(
        @MappedProperty(type = DataType.STRING, converter = CodeList.class)
                List<String> withoutScales,
        @MappedProperty(type = DataType.STRING, converter = CodeList.class) List<String> languages,
        int targetPercent) {

    /// The target that holds unless a partnership chooses another one.
    public static final int USUAL_TARGET = 50;

    /// The lowest target, in percent.
    public static final int LOWEST_TARGET = 10;

    /// The highest target, in percent.
    public static final int HIGHEST_TARGET = 100;

    public Asking {
        withoutScales = List.copyOf(withoutScales);
        languages = List.copyOf(languages);
        if (targetPercent < LOWEST_TARGET || targetPercent > HIGHEST_TARGET) {
            throw new IllegalArgumentException(
                    "a target is 10..100 percent, not %d".formatted(targetPercent));
        }
    }

    /// Returns the asking of a round that leaves nothing out.
    public static Asking everything() {
        return new Asking(List.of(), List.of(), USUAL_TARGET);
    }

    /// Returns the codes of the scales that are asked.
    public Set<String> scales(Instrument instrument) {
        return instrument.scales().stream()
                .map(Scale::code)
                .filter(code -> !withoutScales.contains(code))
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Lists the scales of the instrument that are not asked, in its order.
    public List<String> listNotAsked(Instrument instrument) {
        return instrument.scales().stream()
                .map(Scale::code)
                .filter(withoutScales::contains)
                .toList();
    }

    /// Lists the languages in which the questionnaire can be read, preferred one first.
    public List<String> languages(Edition edition) {
        List<String> offered = edition.languages().stream().filter(languages::contains).toList();
        return offered.isEmpty() ? edition.languages() : offered;
    }
}
