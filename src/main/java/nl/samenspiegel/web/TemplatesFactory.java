package nl.samenspiegel.web;

import io.micronaut.context.annotation.Factory;

import jakarta.inject.Singleton;

import nl.samenspiegel.views.StaticTemplates;
import nl.samenspiegel.views.Templates;

/// Gives controllers the templates as typed methods.
@Factory
final class TemplatesFactory {

    @Singleton
    Templates templates() {
        return new StaticTemplates();
    }
}
