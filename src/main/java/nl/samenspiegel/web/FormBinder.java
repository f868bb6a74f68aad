package nl.samenspiegel.web;

import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;

import jakarta.inject.Singleton;

import java.util.Map;
import java.util.Optional;

/// Gives a controller the form that came with the request; an empty one if none came.
@Singleton
final class FormBinder implements TypedRequestArgumentBinder<Form> {

    FormBinder() {}

    @Override
    public Argument<Form> argumentType() {
        return Argument.of(Form.class);
    }

    @Override
    public BindingResult<Form> bind(
            ArgumentConversionContext<Form> context, HttpRequest<?> request) {
        return () -> Optional.of(CsrfFilter.form(request).orElseGet(() -> Form.of(Map.of())));
    }
}
