package nl.samenspiegel.web;

import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;

import jakarta.inject.Singleton;

import java.util.Optional;

/// Gives a controller the `Page` of the request.
@Singleton
final class PageBinder implements TypedRequestArgumentBinder<Page> {

    private final PageMaker maker;

    PageBinder(PageMaker maker) {
        this.maker = maker;
    }

    @Override
    public Argument<Page> argumentType() {
        return Argument.of(Page.class);
    }

    @Override
    public BindingResult<Page> bind(
            ArgumentConversionContext<Page> context, HttpRequest<?> request) {
        return () -> Optional.of(maker.page(request));
    }
}
