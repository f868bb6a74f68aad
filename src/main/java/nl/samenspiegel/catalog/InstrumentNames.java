package nl.samenspiegel.catalog;

import nl.samenspiegel.core.instrument.Instrument;

import java.util.ArrayList;
import java.util.List;

/// The codes that an instrument file defines, and the check that whoever names one is right.
///
/// @param perspectives groups of roles
/// @param formats ways of answering
/// @param safeguards themes of an outside framework
/// @param scales what is measured
/// @param items what is asked
/// @param roles who answers
/// @param pages pages of the form
/// @param questions open questions
record InstrumentNames(
        CodeList perspectives,
        CodeList formats,
        CodeList safeguards,
        CodeList scales,
        CodeList items,
        CodeList roles,
        CodeList pages,
        CodeList questions) {

    /// The words with which a role may belong otherwise than to a perspective.
    static final String BY_EMPLOYER = "by-employer";

    static final String APART = "apart";

    /// Returns the codes of the file at `root`; adds to `problems` each one that is there twice.
    static InstrumentNames of(Place root, Problems problems) {
        List<Place> items = new ArrayList<>();
        root.list("scales").forEach(scale -> items.addAll(scale.list("items")));
        return new InstrumentNames(
                CodeList.of(root.list("perspectives"), "code", problems),
                CodeList.of(root.list("formats"), "code", problems),
                CodeList.of(root.list("safeguards"), problems),
                CodeList.of(root.list("scales"), "code", problems),
                CodeList.of(items, "code", problems),
                CodeList.of(root.list("roles"), "code", problems),
                CodeList.of(root.list("pages"), "code", problems),
                CodeList.of(root.list("questions"), "code", problems));
    }

    /// Adds to `problems` what in the file at `root` names something that is not there, or does not
    /// fit what it names.
    void check(Place root, Problems problems) {
        for (Place scale : root.list("scales")) {
            formats.check(scale.at("format"));
            perspectives.check(scale.list("perspectives"));
            safeguards.check(scale.list("safeguards"));
            checkMinimum(scale, problems);
        }
        root.list("roles").forEach(this::checkRole);
        root.list("pages").forEach(page -> scales.check(page.list("scales")));
        root.list("formats").forEach(format -> checkFavourable(format, problems));
        if (items.codes().size() > Instrument.MOST_ITEMS) {
            problems.add(
                    root.at("scales"),
                    "hold %d items together, at most %d are allowed"
                            .formatted(items.codes().size(), Instrument.MOST_ITEMS));
        }
    }

    private void checkRole(Place role) {
        String belongs = role.text("belongs");
        if (!belongs.equals(BY_EMPLOYER) && !belongs.equals(APART)) {
            perspectives.check(role.at("belongs"));
        }
        scales.check(role.list("scales"));
    }

    private static void checkMinimum(Place scale, Problems problems) {
        int items = scale.list("items").size();
        if (scale.whole("minimumAnswered") > items) {
            problems.add(
                    scale.at("minimumAnswered"),
                    "is %d, but the scale has %d items"
                            .formatted(scale.whole("minimumAnswered"), items));
        }
    }

    private static void checkFavourable(Place format, Problems problems) {
        int lowest = format.whole("lowest");
        int highest = lowest + format.whole("levels") - 1;
        if (format.has("favourableFrom")
                && (format.whole("favourableFrom") <= lowest
                        || format.whole("favourableFrom") > highest)) {
            problems.add(
                    format.at("favourableFrom"),
                    "is %d, not %d to %d"
                            .formatted(format.whole("favourableFrom"), lowest + 1, highest));
        }
    }
}
