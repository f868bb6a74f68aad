package nl.samenspiegel.web;

import io.micronaut.http.HttpRequest;

import jakarta.inject.Singleton;

/// Makes the `Page` of a request.
@Singleton
final class PageMaker {

    private final Translations translations;
    private final Site site;
    private final CsrfTokens tokens;

    PageMaker(Translations translations, Site site, CsrfTokens tokens) {
        this.translations = translations;
        this.site = site;
        this.tokens = tokens;
    }

    Page page(HttpRequest<?> request) {
        LanguageChoice choice = LanguageChoice.of(request);
        Texts texts = translations.in(choice.language());
        return new Page(
                texts,
                Numbers.in(choice.language()),
                Visit.of(request, choice.chosen()),
                site,
                () -> tokens.make(request),
                FormErrors.none(),
                Notice.take(request).map(notice -> notice.text(texts)).orElse(""));
    }
}
