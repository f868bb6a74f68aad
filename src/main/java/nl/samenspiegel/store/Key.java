package nl.samenspiegel.store;

import io.micronaut.data.annotation.MappedProperty;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/// Marks a UUID, in a record or in a query, that the database keeps as sixteen bytes.
@Documented
@Retention(RetentionPolicy.RUNTIME)
@MappedProperty(type = DataType.BYTE_ARRAY)
@TypeDef(type = DataType.BYTE_ARRAY)
public @interface Key {}
