package nl.samenspiegel.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// The ids that an evidence file defines, and the check that whoever names one is right.
///
/// @param levels groups of effects
/// @param effects columns of the map
/// @param conditions rows of the map
/// @param terms places outside the map where a link starts or ends
/// @param sources sources as the document behind the file cites them
/// @param studies sources that were looked at
record EvidenceNames(
        CodeList levels,
        CodeList effects,
        CodeList conditions,
        CodeList terms,
        CodeList sources,
        CodeList studies) {

    private static final String ID = "id";

    /// Returns the ids of the file at `root`; adds to `problems` each one that is there twice.
    static EvidenceNames of(Place root, Problems problems) {
        for (String part :
                List.of("brochureConditions", "claims", "corrections", "panels", "references")) {
            CodeList.of(root.list(part), ID, problems);
        }
        return new EvidenceNames(
                CodeList.of(root.list("levels"), ID, problems),
                CodeList.of(root.list("effects"), ID, problems),
                CodeList.of(root.list("conditions"), ID, problems),
                CodeList.of(root.list("terms"), ID, problems),
                CodeList.of(root.list("brochureSources"), ID, problems),
                CodeList.of(root.list("studies"), ID, problems));
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
                "context",
                context -> {
                    effects.check(context.at("effect"));
                    studies.check(context.list("studies"));
                });
        Map<String, Place> sizes = sizes(root);
        each(root, "panels", panel -> checkPanel(panel, sizes, problems));
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

    private static void checkPanel(Place panel, Map<String, Place> sizes, Problems problems) {
        for (Place value : panel.list("values")) {
            String key = key(value.text("study"), value.text("link"), value.whole("index"));
            Place size = sizes.get(key);
            if (size == null) {
                problems.add(value, "is none of the sizes of the studies: %s".formatted(key));
            } else if (!size.text("metric").equals(panel.text("metric"))) {
                problems.add(
                        value,
                        "is of metric \"%s\", the panel of \"%s\""
                                .formatted(size.text("metric"), panel.text("metric")));
            }
        }
    }

    private static Map<String, Place> sizes(Place root) {
        Map<String, Place> sizes = new LinkedHashMap<>();
        for (Place study : root.list("studies")) {
            for (Place link : study.list("links")) {
                String ends = "%s>%s".formatted(link.text("from"), link.text("to"));
                List<Place> list = new ArrayList<>(link.list("sizes"));
                for (int i = 0; i < list.size(); i++) {
                    sizes.put(key(study.text(ID), ends, i), list.get(i));
                }
            }
        }
        return sizes;
    }

    private static String key(String study, String link, int index) {
        return "%s %s, number %d".formatted(study, link, index);
    }

    private static void each(Place root, String part, Consumer<Place> check) {
        root.list(part).forEach(check);
    }
}
