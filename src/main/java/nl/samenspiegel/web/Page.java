package nl.samenspiegel.web;

/// What the frame of a page needs to be drawn: the first parameter of every template.
///
/// A controller takes a `Page` as argument and passes it on. A page is of one request and is not
/// kept.
///
/// @param texts the texts in the language of the page
/// @param numbers how numbers and dates are written in that language
/// @param visit where the request goes and who is signed in
/// @param site what is the same on every page
/// @param formToken the token that each form on the page carries
/// @param errors what was wrong with the form sent in, or none
/// @param notice what the action before this page brought about, or empty
public record Page(
        Texts texts,
        Numbers numbers,
        Visit visit,
        Site site,
        FormToken formToken,
        FormErrors errors,
        String notice) {

    /// Returns the text with `key`, with its arguments filled in.
    ///
    /// @throws IllegalArgumentException if there is no such text
    public String t(String key, Object... arguments) {
        return texts.get(key, arguments);
    }

    /// Returns the code of the language of this page: `nl` or `en`.
    public String language() {
        return texts.language().code();
    }

    /// Returns the language a reader may switch to.
    public Language otherLanguage() {
        return texts.language().other();
    }

    /// Returns the address of this page in the other language, or empty if it cannot be asked
    /// again.
    public String otherLanguageLink() {
        if (!visit.repeatable()) {
            return "";
        }
        String query = visit.query().isEmpty() ? "" : visit.query() + "&";
        return otherLanguageLink("%s?%s".formatted(visit.path(), query));
    }

    /// Returns the address of a page that says the same as this one, in the other language.
    ///
    /// @param start its path, with a `?` and whatever goes before the parameter of the language
    public String otherLanguageLink(String start) {
        return "%s%s=%s".formatted(start, LanguageChoice.PARAMETER, otherLanguage().code());
    }

    /// Tells whether someone of the staff is signed in.
    public boolean isSignedIn() {
        return !visit.personName().isEmpty();
    }

    /// Returns this page with what was wrong with the form sent in.
    public Page with(FormErrors refused) {
        return new Page(texts, numbers, visit, site, formToken, refused, notice);
    }

    /// Returns this page with what came of the form sent in.
    public Page with(String brought) {
        return new Page(texts, numbers, visit, site, formToken, errors, brought);
    }

    /// Returns this page in another language, for a respondent whose invitation says so.
    public Page in(Texts other) {
        return new Page(
                other, Numbers.in(other.language()), visit, site, formToken, errors, notice);
    }
}
