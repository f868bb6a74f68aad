package nl.samenspiegel.demo;

import io.micronaut.context.annotation.Requires;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Marks what exists only while the demonstration is on: in the environment `local`, unless
/// `SAMENSPIEGEL_DEMO` says otherwise.
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Requires(env = "local")
@Requires(property = "samenspiegel.demo", pattern = "(?i:true|yes|on|y)")
@interface InDemonstration {}
