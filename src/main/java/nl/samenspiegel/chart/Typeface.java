package nl.samenspiegel.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Noto Sans, the font that figures are measured with; the same on every machine.
///
/// The fonts of the machine are not used, and there may be none: without a single installed font
/// Java refuses to measure any text. So the first use unpacks our two files and, unless someone has
/// chosen already, tells Java to take its logical fonts from them, before it looks for others.
final class Typeface {

    private static final String CONFIGURATION_PROPERTY = "sun.awt.fontconfig";
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private static final List<String> LOGICAL =
            List.of("dialog", "dialoginput", "sansserif", "serif", "monospaced");
    private static final List<String> STYLES = List.of("plain", "bold", "italic", "bolditalic");

    private static final Typeface EMBEDDED = load();

    private final Font regular;
    private final Font bold;

    private Typeface(Font regular, Font bold) {
        this.regular = regular;
        this.bold = bold;
    }

    static Font regular(double size) {
        return EMBEDDED.regular.deriveFont((float) size);
    }

    static Font bold(double size) {
        return EMBEDDED.bold.deriveFont((float) size);
    }

    /// Returns how wide `text` is in `font`, in pixels; 0 for an empty text.
    static double width(String text, Font font) {
        return text.isEmpty() ? 0 : font.getStringBounds(text, EXACT).getWidth();
    }

    private static Typeface load() {
        try {
            Path folder = Files.createTempDirectory("samenspiegel-fonts");
            folder.toFile().deleteOnExit();
            Path regular = unpack("NotoSans-Regular.ttf", folder);
            Path bold = unpack("NotoSans-Bold.ttf", folder);
            if (System.getProperty(CONFIGURATION_PROPERTY) == null) {
                Path file = writeConfiguration(folder, regular);
                System.setProperty(CONFIGURATION_PROPERTY, file.toString());
            }
            return new Typeface(register(regular), register(bold));
        } catch (IOException e) {
            throw new UncheckedIOException("the fonts of figures cannot be unpacked", e);
        }
    }

    private static Path unpack(String name, Path folder) throws IOException {
        Path file = folder.resolve(name);
        try (InputStream font = Typeface.class.getResourceAsStream("/fonts/" + name)) {
            if (font == null) {
                throw new IllegalStateException("the font %s is not packed".formatted(name));
            }
            Files.copy(font, file);
        }
        file.toFile().deleteOnExit();
        return file;
    }

    /// Writes the file in which Java looks up its logical fonts: all of them are ours.
    private static Path writeConfiguration(Path folder, Path font) throws IOException {
        var lines = new StringBuilder("version=1\nsequence.allfonts=latin-1\n");
        lines.append("allfonts.noto=Noto Sans\n");
        for (String logical : LOGICAL) {
            for (String style : STYLES) {
                lines.append("%s.%s.latin-1=Noto Sans\n".formatted(logical, style));
            }
        }
        lines.append("filename.Noto_Sans=%s\n".formatted(font));
        Path file = Files.writeString(folder.resolve("fontconfig.properties"), lines);
        file.toFile().deleteOnExit();
        return file;
    }

    private static Font register(Path file) throws IOException {
        try {
            Font font = Font.createFont(Font.TRUETYPE_FONT, file.toFile());
            GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(font);
            return font;
        } catch (FontFormatException e) {
            throw new IllegalStateException("%s is not a font".formatted(file), e);
        }
    }
}
