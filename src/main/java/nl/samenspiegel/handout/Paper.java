package nl.samenspiegel.handout;

import gg.jte.models.runtime.JteModel;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;

import nl.samenspiegel.pdf.PdfWriter;

/// How this room answers with something to print or save.
final class Paper {

    private static final MediaType PDF = MediaType.of("application/pdf");

    private Paper() {}

    /// Answers with the PDF of a template; what an `object` names is drawn as a QR code.
    static HttpResponse<byte[]> pdf(JteModel template, String file) {
        byte[] bytes =
                PdfWriter.write(
                        template.render(),
                        data -> (canvas, width, height) -> Qr.of(data).draw(canvas, width, height));
        return saved(bytes, PDF, file);
    }

    /// Answers with a file to be saved.
    static HttpResponse<byte[]> saved(byte[] bytes, MediaType type, String file) {
        return HttpResponse.ok(bytes)
                .contentType(type)
                .header("Content-Disposition", "attachment; filename=\"%s\"".formatted(file));
    }
}
