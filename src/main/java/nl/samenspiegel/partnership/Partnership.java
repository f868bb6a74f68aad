package nl.samenspiegel.partnership;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import nl.samenspiegel.store.Key;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/// Schools and institutes that train teachers together (opleidingsschool).
///
/// @param contactName whom a respondent may ask, if the partnership names someone
/// @param contactEmail where that person is reached
@MappedEntity("partnership")
public record Partnership(
        @Id @Key UUID id,
        String name,
        @Nullable String contactName,
        @Nullable String contactEmail) {

    public Partnership {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a partnership has a name");
        }
    }
}
