package nl.samenspiegel.web;

/// The frame of a page outside a running server.
public final class GivenPage {

    private static final Translations TRANSLATIONS = Translations.load();
    private static final Site SITE =
            new Site(new Assets(), false, "", "", new RetentionSettings(7, 90, 7, 0));

    private GivenPage() {}

    /// Returns a page of a visitor who is not signed in.
    public static Page in(Language language) {
        return new Page(
                TRANSLATIONS.in(language),
                Numbers.in(language),
                new Visit("/", "", true, "", false),
                SITE,
                () -> "",
                FormErrors.none(),
                "");
    }
}
