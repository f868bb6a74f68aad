package nl.samenspiegel.handout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.awt.Color;
import java.awt.image.BufferedImage;

final class QrTest {

    private static final String ADDRESS =
            "https://samenspiegel.example/g/0123456789abcdefghjkmnpqrstvwxyz";

    @Test
    void isReadBackAsTheAddress() {
        var picture = new BufferedImage(410, 410, BufferedImage.TYPE_INT_RGB);
        var canvas = picture.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, 410, 410);

        Qr.of(ADDRESS).draw(canvas, 410, 410);

        assertThat(QrReader.read(picture)).isEqualTo(ADDRESS);
    }

    @Test
    void theFileHasTheSameSquares() {
        Qr code = Qr.of(ADDRESS);

        String svg = code.svg();

        assertThat(svg)
                .startsWith("<svg xmlns=")
                .contains("viewBox=\"0 0 %1$d %1$d\"".formatted(code.size()))
                .contains("M4,4h7v1h-7z")
                .doesNotContain("M3,");
    }
}
