package nl.samenspiegel.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetHeaders;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads the notice in a message, if it is one.
final class ReturnNotice {

    private static final List<String> ADDRESSED =
            List.of("To", "Delivered-To", "X-Original-To", "Envelope-To");
    private static final Pattern ADDRESS = Pattern.compile("[^\\s<>,;:\"]+@[^\\s<>,;:\"]+");
    private static final int MOST_BYTES = 65_536;
    private static final int MOST_PARTS = 10;

    private ReturnNotice() {}

    /// Returns what `message` tells, or nothing if it is no delivery status notification.
    static Optional<Returned> parse(Message message) throws MessagingException, IOException {
        if (!message.isMimeType("multipart/report")
                || !(message.getContent() instanceof Multipart parts)) {
            return Optional.empty();
        }
        String report = new ContentType(message.getContentType()).getParameter("report-type");
        if (report != null && !report.toLowerCase(Locale.ROOT).endsWith("delivery-status")) {
            return Optional.empty();
        }
        for (int i = 0; i < Math.min(parts.getCount(), MOST_PARTS); i++) {
            BodyPart part = parts.getBodyPart(i);
            if (part.isMimeType("message/delivery-status")
                    || part.isMimeType("message/global-delivery-status")) {
                return Optional.of(read(part.getInputStream(), addressees(message)));
            }
        }
        return Optional.empty();
    }

    /// Reads the groups of fields: the first is about the mail, each other about one recipient. Our
    /// mails have one.
    private static Returned read(InputStream status, List<String> addressees)
            throws MessagingException, IOException {
        var bytes =
                new BufferedInputStream(new ByteArrayInputStream(status.readNBytes(MOST_BYTES)));
        while (bytes.available() > 0) {
            var group = new InternetHeaders(bytes);
            String action = field(group, "Action");
            if (!action.isEmpty()) {
                return new Returned(
                        addressees,
                        field(group, "Status").split("[\\s(]", 2)[0],
                        action.toLowerCase(Locale.ROOT).startsWith("failed"));
            }
        }
        return new Returned(addressees, "", false);
    }

    private static String field(InternetHeaders group, String name) {
        String field = group.getHeader(name, null);
        return field == null ? "" : field.strip();
    }

    private static List<String> addressees(Message message) throws MessagingException {
        var addressees = new ArrayList<String>();
        for (String name : ADDRESSED) {
            String[] headers = message.getHeader(name);
            if (headers != null) {
                Arrays.stream(headers)
                        .flatMap(header -> ADDRESS.matcher(header).results())
                        .forEach(found -> addressees.add(found.group().toLowerCase(Locale.ROOT)));
            }
        }
        return addressees;
    }
}
