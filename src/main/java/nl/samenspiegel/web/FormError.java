package nl.samenspiegel.web;

/// One thing wrong with a form.
///
/// @param field the name of the field, also the `id` its first control has on the page
/// @param message what is wrong and what to do, in the language of the page
public record FormError(String field, String message) {}
