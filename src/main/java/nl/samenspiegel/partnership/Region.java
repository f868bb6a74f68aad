package nl.samenspiegel.partnership;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import nl.samenspiegel.store.Key;

import java.util.UUID;

/// An area in which partnerships work; sites lie in it, partnerships may cross its border.
@MappedEntity("region")
public record Region(@Id @Key UUID id, String name) {}
