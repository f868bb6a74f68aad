package nl.samenspiegel.handout;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Looks into a PDF.
final class PdfCheck {

    private static final float DOTS_PER_INCH = 150;

    private PdfCheck() {}

    /// Lists the texts of the pages, each with single spaces.
    static List<String> texts(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var texts = new ArrayList<String>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                texts.add(stripper.getText(document).replaceAll("\\s+", " ").strip());
            }
            return texts;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static BufferedImage picture(byte[] pdf, int page) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFRenderer(document).renderImageWithDPI(page, DOTS_PER_INCH);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// Fails unless the file follows PDF/UA-1, as far as a program can tell. `-Dlook=FOLDER` keeps
    /// the file too.
    static void isAccessible(String name, byte[] pdf) throws Exception {
        String folder = System.getProperty("look");
        if (folder != null) {
            Files.createDirectories(Path.of(folder));
            Files.write(Path.of(folder, name), pdf);
        }
        VeraGreenfieldFoundryProvider.initialise();
        var foundry = Foundries.defaultInstance();
        try (var parser = foundry.createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                var validator = foundry.createValidator(PDFAFlavour.PDFUA_1, false)) {
            var result = validator.validate(parser);
            assertThat(result.getTestAssertions())
                    .extracting(TestAssertion::getMessage)
                    .as(name)
                    .isEmpty();
            assertThat(result.isCompliant()).as(name).isTrue();
        }
    }
}
