package nl.samenspiegel.pdf;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;

import org.w3c.dom.Element;

import java.util.Map;
import java.util.function.Function;

/// Draws what a page names with `<object data="…">`.
final class DrawnObjects implements FSObjectDrawerFactory {

    private final Function<String, Drawing> drawings;

    DrawnObjects(Function<String, Drawing> drawings) {
        this.drawings = drawings;
    }

    @Override
    public FSObjectDrawer createDrawer(Element element) {
        Drawing drawing = drawings.apply(element.getAttribute("data"));
        return (_, x, y, width, height, device, _, dots) -> {
            device.drawWithGraphics(
                    (float) x,
                    (float) y,
                    (float) width / dots,
                    (float) height / dots,
                    canvas -> drawing.draw(canvas, width / dots, height / dots));
            return Map.of();
        };
    }

    @Override
    public boolean isReplacedObject(Element element) {
        return "object".equals(element.getNodeName());
    }
}
