package nl.samenspiegel.chart;

import java.util.List;
import java.util.regex.Pattern;

/// Draws figures. The same figure becomes the same bytes, whatever the machine and its fonts.
public final class Drawing {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*");

    private Drawing() {}

    /// Draws a figure for wide and narrow pages; the style sheet shows the one that fits.
    ///
    /// @param id unique on the page: small letters, digits and hyphens, a letter first
    /// @return the wide drawing, or that of a single panel, and then the small one
    public static List<Svg> draw(String id, Figure figure) {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("%s is no id for a figure".formatted(id));
        }
        return canvases(figure).stream().map(canvas -> markup(id, figure, canvas)).toList();
    }

    /// Draws a sign for the key of a figure, as a decoration that a screen reader skips.
    public static Svg sign(KeySign.Picture sign) {
        return KeyPlot.draw(sign);
    }

    private static List<Canvas> canvases(Figure figure) {
        return switch (figure) {
            case Profile profile -> List.of(WideProfile.draw(profile), SmallProfile.draw(profile));
            case Gaps gaps -> List.of(WideGaps.draw(gaps), SmallGaps.draw(gaps));
            case EvidenceGrid grid -> List.of(WideEvidence.draw(grid), SmallEvidence.draw(grid));
            case Forest forest -> List.of(WideForest.draw(forest), SmallForest.draw(forest));
            case Panel panel ->
                    List.of(PanelPlot.draw(panel, Frame.ONE), PanelPlot.draw(panel, Frame.SMALL));
            case Share share ->
                    List.of(SharePlot.draw(share, Frame.ONE), SharePlot.draw(share, Frame.SMALL));
        };
    }

    private static Svg markup(String id, Figure figure, Canvas canvas) {
        var sheet = new SvgSheet();
        canvas.paint(sheet);
        String name = "%s-%s".formatted(id, canvas.frame().label());
        return SvgMarkup.of(sheet, name, canvas, figure.spoken());
    }
}
