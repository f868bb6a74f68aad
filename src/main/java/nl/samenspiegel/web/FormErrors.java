package nl.samenspiegel.web;

import java.util.List;

/// What is wrong with a form, in the order of its fields; feeds the summary and the fields
/// themselves.
///
/// @param list the errors; empty when nothing is wrong
public record FormErrors(List<FormError> list) {

    private static final FormErrors NONE = new FormErrors(List.of());

    public FormErrors {
        list = List.copyOf(list);
    }

    /// Returns the errors of a form with which nothing is wrong.
    public static FormErrors none() {
        return NONE;
    }

    /// Returns one error on `field`.
    public static FormErrors of(String field, String message) {
        return new FormErrors(List.of(new FormError(field, message)));
    }

    /// Tells whether nothing is wrong.
    public boolean isEmpty() {
        return list.isEmpty();
    }

    /// Tells whether something is wrong with `field`.
    public boolean has(String field) {
        return list.stream().anyMatch(error -> error.field().equals(field));
    }

    /// Returns the message on `field`, or empty.
    public String message(String field) {
        return list.stream()
                .filter(error -> error.field().equals(field))
                .map(FormError::message)
                .findFirst()
                .orElse("");
    }
}
