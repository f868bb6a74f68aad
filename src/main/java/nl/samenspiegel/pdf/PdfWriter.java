package nl.samenspiegel.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.logging.Level;

/// Writes a page as PDF/UA.
public final class PdfWriter {

    private static final String FONT = "Noto Sans";
    private static final String STYLE = "/print/paper.css";

    static {
        XRLog.listRegisteredLoggers().forEach(name -> XRLog.setLevel(name, Level.SEVERE));
    }

    private PdfWriter() {}

    /// Returns `page` as the bytes of a PDF.
    ///
    /// Nothing is fetched: the page holds all that it shows.
    ///
    /// @param page XHTML with a language, a title and a head; it gets the style of paper
    /// @param drawings what to draw for the `data` of an `object`
    public static byte[] write(String page, Function<String, Drawing> drawings) {
        String styled = page.replace("</head>", "<style>%s</style></head>".formatted(style()));
        var bytes = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.useFont(
                () -> open("/fonts/NotoSans-Regular.ttf"), FONT, 400, FontStyle.NORMAL, true);
        builder.useFont(() -> open("/fonts/NotoSans-Bold.ttf"), FONT, 700, FontStyle.NORMAL, true);
        builder.useUriResolver((_, _) -> null);
        builder.useObjectDrawerFactory(new DrawnObjects(drawings));
        builder.withHtmlContent(styled, null);
        builder.toStream(bytes);
        try {
            builder.run();
        } catch (IOException fault) {
            throw new UncheckedIOException("the page cannot be written as PDF", fault);
        }
        return bytes.toByteArray();
    }

    private static String style() {
        try (InputStream style = open(STYLE)) {
            return new String(style.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static InputStream open(String name) {
        InputStream file = PdfWriter.class.getResourceAsStream(name);
        if (file == null) {
            throw new IllegalStateException("%s is not in the program".formatted(name));
        }
        return file;
    }
}
