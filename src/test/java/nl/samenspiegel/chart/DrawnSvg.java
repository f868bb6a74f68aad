package nl.samenspiegel.chart;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

/// A drawing as read back from its markup.
public final class DrawnSvg {

    private static final Set<String> MARKS = Set.of("circle", "rect", "path");

    private final Element root;

    private DrawnSvg(Element root) {
        this.root = root;
    }

    /// Reads the wide, small or only drawing of a figure.
    static DrawnSvg of(Figure figure, Frame frame) {
        return Drawing.draw("figure", figure).stream()
                .map(svg -> of(svg.markup()))
                .filter(drawn -> drawn.root.getAttribute("class").equals("chart " + frame.label()))
                .findFirst()
                .orElseThrow();
    }

    /// Reads a drawing from its markup.
    public static DrawnSvg of(String markup) {
        try {
            Document document =
                    DocumentBuilderFactory.newDefaultInstance()
                            .newDocumentBuilder()
                            .parse(new InputSource(new StringReader(markup)));
            return new DrawnSvg(document.getDocumentElement());
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(markup, e);
        }
    }

    /// Lists every element inside, in the order of drawing.
    List<Element> elements() {
        NodeList all = root.getElementsByTagName("*");
        var elements = new ArrayList<Element>();
        for (int i = 0; i < all.getLength(); i++) {
            elements.add((Element) all.item(i));
        }
        return elements;
    }

    /// Lists the elements with this name.
    List<Element> elements(String name) {
        return elements().stream().filter(element -> element.getTagName().equals(name)).toList();
    }

    /// Lists what is written, title and description left out.
    public List<String> texts() {
        return elements("text").stream().map(Element::getTextContent).toList();
    }

    /// Returns the text element that says `text`.
    Element text(String text) {
        return elements("text").stream()
                .filter(element -> element.getTextContent().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("%s is not in %s".formatted(text, texts())));
    }

    /// Lists the marks of a series, filled or hollow.
    public List<Element> marks(Mark mark) {
        String colour = literal(mark);
        return elements().stream()
                .filter(element -> MARKS.contains(element.getTagName()))
                .filter(element ->
                        element.getAttribute("fill").equals(colour)
                                || element.getAttribute("stroke").equals(colour))
                .toList();
    }

    /// Lists the whiskers of a series.
    public List<Element> whiskers(Mark mark) {
        return elements("line").stream()
                .filter(line -> line.getAttribute("stroke").equals(literal(mark)))
                .toList();
    }

    /// Returns the middle of a circle or square.
    public static double middle(Element mark) {
        if (mark.getTagName().equals("circle")) {
            return number(mark, "cx");
        }
        return number(mark, "x") + number(mark, "width") / 2;
    }

    static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    double width() {
        return Double.parseDouble(viewBox().get(2));
    }

    double height() {
        return Double.parseDouble(viewBox().get(3));
    }

    static String literal(Mark mark) {
        var color = Palette.of(mark);
        return "rgb(%d,%d,%d)".formatted(color.getRed(), color.getGreen(), color.getBlue());
    }

    private List<String> viewBox() {
        return List.of(root.getAttribute("viewBox").split(" ", -1));
    }
}
