package nl.samenspiegel.chart;

import org.apache.batik.svggen.DOMGroupManager;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.jfree.chart.text.TextUtils;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import java.awt.Graphics;
import java.awt.Shape;
import java.util.Locale;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

/// The sheet that JFreeChart draws on: Batik's, with plainer shapes and anchored texts.
final class SvgSheet extends SVGGraphics2D {

    private static final String NAMESPACE = "http://www.w3.org/2000/svg";
    private static final int DECIMALS = 2;

    SvgSheet() {
        super(context(), false);
    }

    private SvgSheet(SvgSheet sheet) {
        super(sheet);
    }

    @Override
    public Graphics create() {
        return new SvgSheet(this);
    }

    @Override
    public void draw(Shape shape) {
        super.draw(PlainShape.of(shape));
    }

    @Override
    public void fill(Shape shape) {
        super.fill(PlainShape.of(shape));
    }

    /// Sets a text. One in a [LetteredFont] is written at its anchor instead of at its left edge.
    @Override
    public void drawString(String text, float x, float y) {
        if (!(getFont() instanceof LetteredFont font)) {
            super.drawString(text, x, y);
            return;
        }
        Lettering lettering = font.lettering();
        double width = TextUtils.getTextBounds(text, this, getFontMetrics()).getWidth();
        Element element = getDOMFactory().createElementNS(NAMESPACE, "text");
        element.setAttribute("x", generatorCtx.doubleString(x + width * share(lettering)));
        element.setAttribute("y", generatorCtx.doubleString(y));
        element.setAttribute("font-size", generatorCtx.doubleString(lettering.size()));
        if (lettering.weight() != 400) {
            element.setAttribute("font-weight", Integer.toString(lettering.weight()));
        }
        if (lettering.anchor() != Lettering.Anchor.START) {
            element.setAttribute("text-anchor", lettering.anchor().name().toLowerCase(Locale.ROOT));
        }
        if (lettering.halo()) {
            element.setAttribute("paint-order", "stroke");
        }
        element.setTextContent(text);
        domGroupManager.addElement(element, DOMGroupManager.FILL);
    }

    private static double share(Lettering lettering) {
        return switch (lettering.anchor()) {
            case START -> 0;
            case MIDDLE -> 0.5;
            case END -> 1;
        };
    }

    private static SVGGeneratorContext context() {
        try {
            Document document =
                    DocumentBuilderFactory.newDefaultInstance()
                            .newDocumentBuilder()
                            .getDOMImplementation()
                            .createDocument(NAMESPACE, "svg", null);
            SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
            context.setPrecision(DECIMALS);
            return context;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the JDK has no XML documents", e);
        }
    }
}
