package nl.samenspiegel.mailing;

import java.util.Arrays;
import java.util.List;

/// The text of a mail, as it can be changed and as somebody would get it.
///
/// @param partnership name
/// @param wording which text it is
/// @param back where the other texts are
/// @param form what is typed
/// @param own whether the partnership has a text of its own
/// @param preview what it looks like
/// @param testTo where a mail to try it goes; empty if the partnership names no address
public record MailTextPage(
        String partnership,
        String wording,
        String back,
        MailTextForm form,
        boolean own,
        Preview preview,
        String testTo) {

    /// What a mail looks like.
    ///
    /// @param language code of the language it is in
    public record Preview(String language, String subject, List<MailPart> passages) {
        public Preview {
            passages = List.copyOf(passages);
        }
    }

    /// Where the form goes to.
    public String address() {
        return "%s/texts/%s".formatted(back, wording);
    }

    /// A place where something is filled in.
    ///
    /// @param text as it is typed, with its braces
    /// @param name of the text that explains it
    public record Place(String text, String name) {}

    /// Lists what can be filled in.
    public List<Place> places() {
        return Arrays.stream(Placeholder.values())
                .map(place -> new Place(place.text(), place.name()))
                .toList();
    }
}
