package nl.samenspiegel.pdf;

import java.awt.Graphics2D;

/// Something drawn with lines and planes, which stays sharp at any size.
@FunctionalInterface
public interface Drawing {

    /// Draws it on `canvas`, from (0, 0) to (`width`, `height`).
    void draw(Graphics2D canvas, double width, double height);
}
