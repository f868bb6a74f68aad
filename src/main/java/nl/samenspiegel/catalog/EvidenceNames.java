package nl.samenspiegel.catalog;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// The ids that an evidence file defines, and the check that whoever names one is right.
///
/// @param levels groups of effects
/// @param effects columns of the map
/// @param conditions rows of the map
/// @param terms places outside the map where a link starts or ends
/// @param sources sources as the document behind the file cites them
/// @param studies sources that were looked at
/// @param references national values of register indicators
record EvidenceNames(
        CodeList levels,
        CodeList effects,
        CodeList conditions,
        CodeList terms,
        CodeList sources,
        CodeList studies,
        CodeList references) {

    private static final String ID = "id";

    /// Returns the ids of the file at `root`; adds to `problems` each one that is there twice.
    static EvidenceNames of(Place root, Problems problems) {
        for (String part : List.of("brochureConditions", "claims", "corrections", "panels")) {
            CodeList.of(root.list(part), ID, problems);
        }
        return new EvidenceNames(
                CodeList.of(root.list("levels"), ID, problems),
                CodeList.of(root.list("effects"), ID, problems),
                CodeList.of(root.list("conditions"), ID, problems),
                CodeList.of(root.list("terms"), ID, problems),
                CodeList.of(root.list("brochureSources"), ID, problems),
                CodeList.of(root.list("studies"), ID, problems),
                CodeList.of(root.list("references"), ID, problems));
    }

    /// Adds to `problems` what in the file at `root` names something that is not there.
    void check(Place root, Problems problems) {
        CodeList both = conditions.or(effects);
        each(root, "effects", effect -> levels.check(effect.at("level")));
        each(
                root,
                "brochureConditions",
                condition -> {
                    condition.find("scale").ifPresent(conditions::check);
                    both.check(condition.list("also"));
                });
        each(
                root,
                "claims",
                claim -> {
                    sources.check(claim.at("source"));
                    effects.check(claim.list("effect"));
                });
        each(root, "brochureSources", source -> studies.check(source.list("studies")));
        each(root, "corrections", correction -> sources.check(correction.at("about")));
        each(root, "studies", this::checkStudy);
        each(root, "references", value -> value.find("effect").ifPresent(effects::check));
        each(
                root,
                "panels",
                panel -> panel.list("values").forEach(value -> studies.check(value.at("study"))));
        each(
                root,
                "context",
                context -> {
                    effects.check(context.at("effect"));
                    studies.check(context.list("studies"));
                });
        Set<String> searched = searched(root);
        for (Place cell : root.list("cells")) {
            conditions.check(cell.at("from"));
            effects.check(cell.at("to"));
            if (cell.text("state").equals("none-found") && !searched.contains(ends(cell))) {
                problems.add(
                        cell,
                        "a search is recorded, but no study has a link of tier 0 for %s"
                                .formatted(ends(cell)));
            }
        }
    }

    private void checkStudy(Place study) {
        studies.check(study.at("programme"));
        study.find("brochureSource").ifPresent(sources::check);
        for (Place link : study.list("links")) {
            (isOutside(link.at("from")) ? terms : conditions).check(link.at("from"));
            (isOutside(link.at("to")) ? terms : effects.or(conditions)).check(link.at("to"));
        }
    }

    private static boolean isOutside(Place end) {
        return end.text().indexOf(':') > 0;
    }

    private static Set<String> searched(Place root) {
        Set<String> searched = new HashSet<>();
        for (Place study : root.list("studies")) {
            for (Place link : study.list("links")) {
                if (link.whole("tier") == 0) {
                    searched.add(ends(link));
                }
            }
        }
        return searched;
    }

    private static String ends(Place link) {
        return "%s>%s".formatted(link.text("from"), link.text("to"));
    }

    private static void each(Place root, String part, Consumer<Place> check) {
        root.list(part).forEach(check);
    }
}
