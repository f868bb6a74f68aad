package nl.samenspiegel.core.evidence;

import nl.samenspiegel.core.instrument.RegisterIndicator;

import java.util.ArrayList;
import java.util.List;

/// Everything that is known from the literature beside one instrument.
///
/// It is consistent by construction: ids are unique, whatever is named exists, every cell of the
/// grid is either filled by a link or recorded as empty, and every value of a panel can be drawn on
/// its axis.
///
/// @param edition which state of the evidence this is
/// @param grid what links run between
/// @param document what the document behind the evidence says
/// @param studies that were looked at
/// @param empty exactly the cells of the grid that no link fills
/// @param panels forest plots
/// @param references national values of register indicators
/// @param context studies beside effects that are no link on the map
public record Evidence(
        EvidenceEdition edition,
        Grid grid,
        CitedDocument document,
        List<Study> studies,
        List<EmptyCell> empty,
        List<ForestPanel> panels,
        List<ReferenceValue> references,
        List<ContextNote> context) {

    /// Checks the whole.
    ///
    /// @throws IllegalArgumentException naming the place of everything that is not consistent
    public Evidence {
        studies = List.copyOf(studies);
        empty = List.copyOf(empty);
        panels = List.copyOf(panels);
        references = List.copyOf(references);
        context = List.copyOf(context);
        var findings = new EvidenceFindings(grid, document, studies);
        findings.checkGrid();
        findings.checkDocument();
        findings.checkStudies();
        findings.checkEmptyCells(empty);
        findings.checkPanels(panels);
        findings.checkReferences(references);
        findings.checkContext(context);
        if (!findings.list().isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", findings.list()));
        }
    }

    /// Returns the study with this id.
    ///
    /// @throws IllegalArgumentException if there is none
    public Study study(String id) {
        return studies.stream()
                .filter(study -> study.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no study %s".formatted(id)));
    }

    /// Lists all links with their studies, in the order of the file.
    public List<StudyLink> listLinks() {
        List<StudyLink> links = new ArrayList<>();
        for (Study study : studies) {
            study.links().forEach(link -> links.add(new StudyLink(study, link)));
        }
        return List.copyOf(links);
    }

    /// Lists the links that start at a condition or a term and end at something else than an
    /// effect: the chains through which a condition may work, in the order of the file.
    public List<StudyLink> listChains() {
        return listLinks().stream().filter(each -> !grid.hasEffect(each.link().to())).toList();
    }

    /// Lists the national values that are counted as `indicator` is, in the order in which it names
    /// them.
    ///
    /// @throws IllegalArgumentException if one of them is not among [#references()]
    public List<ReferenceValue> listComparable(RegisterIndicator indicator) {
        return indicator.references().stream().map(this::reference).toList();
    }

    private ReferenceValue reference(String id) {
        return references.stream()
                .filter(value -> value.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no reference %s".formatted(id)));
    }

    /// Returns the size at which a value of a panel points.
    ///
    /// @throws IllegalArgumentException if it points at none, which no value of [#panels()] does
    public EffectSize size(PanelValue value) {
        return EvidenceFindings.findSize(studies, value)
                .orElseThrow(() -> new IllegalArgumentException("no size at %s".formatted(value)));
    }
}
