package nl.samenspiegel.handout;

import nl.samenspiegel.core.instrument.InstrumentText;
import nl.samenspiegel.fieldwork.Band;
import nl.samenspiegel.fieldwork.OpenLink;
import nl.samenspiegel.round.RoundStatus;
import nl.samenspiegel.store.Keys;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The open links of a round, and the form with which a coordinator makes one.
///
/// @param address of the page of the round
/// @param open whether the round is open, so that links can be made and changed
/// @param form as typed
public record OpenLinksPage(
        String partnership,
        String round,
        String address,
        boolean open,
        Choices choices,
        OpenLinksForm form,
        List<Row> rows) {

    public OpenLinksPage {
        rows = List.copyOf(rows);
    }

    /// An open link.
    ///
    /// @param key of the link as text
    /// @param began about how many people began
    /// @param link in full, or empty if it was made under a master key that is no longer known
    public record Row(
            String key,
            String organisation,
            String role,
            Band began,
            int cap,
            boolean full,
            boolean closed,
            List<Integer> higherCaps,
            String link) {

        public Row {
            higherCaps = List.copyOf(higherCaps);
        }

        /// Returns the QR code as a file that the browser can save.
        public String picture() {
            byte[] file = Qr.of(link).svg().getBytes(StandardCharsets.UTF_8);
            return "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(file);
        }

        /// Returns the address as pieces between which a line may break.
        public List<String> pieces() {
            return Addresses.pieces(link);
        }
    }

    static OpenLinksPage of(
            Occasion occasion,
            InstrumentText text,
            OpenLinksForm form,
            List<OpenLink> links,
            Map<UUID, String> addresses) {
        return new OpenLinksPage(
                occasion.partnership().name(),
                occasion.round().title(),
                occasion.address(),
                occasion.round().status() == RoundStatus.OPEN,
                Choices.of(occasion, text),
                form,
                links.stream()
                        .map(link ->
                                row(occasion, text, link, addresses.getOrDefault(link.id(), "")))
                        .toList());
    }

    private static Row row(Occasion occasion, InstrumentText text, OpenLink link, String address) {
        return new Row(
                Keys.text(link.id()),
                occasion.name(link.organisationId()),
                text.role(link.role()).plural(),
                link.band(),
                link.cap(),
                link.isFull(),
                link.closed(),
                link.higherCaps(),
                address);
    }
}
