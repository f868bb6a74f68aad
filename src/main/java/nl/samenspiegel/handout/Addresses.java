package nl.samenspiegel.handout;

import jakarta.inject.Singleton;

import nl.samenspiegel.fieldwork.OpenLink;
import nl.samenspiegel.fieldwork.OpenLinks;
import nl.samenspiegel.fieldwork.Token;
import nl.samenspiegel.web.PublicAddress;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Links in full, as people type and scan them.
@Singleton
class Addresses {

    private static final int PIECE = 8;

    private final PublicAddress site;
    private final OpenLinks links;

    Addresses(PublicAddress site, OpenLinks links) {
        this.site = site;
        this.links = links;
    }

    /// Returns the personal link with this secret.
    String personal(Token token) {
        return site.of("/u/" + token.text());
    }

    /// Returns the open links in full by their keys, those whose secret can be worked out.
    Map<UUID, String> open(List<OpenLink> open) {
        Map<UUID, String> addresses = new HashMap<>();
        for (OpenLink link : open) {
            links.findSecret(link)
                    .ifPresent(secret -> addresses.put(link.id(), site.of("/g/" + secret.text())));
        }
        return Map.copyOf(addresses);
    }

    /// Cuts an address where somebody who types it may pause: after the host and what names the
    /// kind of link, then every eight characters.
    static List<String> pieces(String address) {
        int secret = address.lastIndexOf('/') + 1;
        List<String> pieces = new ArrayList<>();
        pieces.add(address.substring(0, secret));
        for (int i = secret; i < address.length(); i += PIECE) {
            pieces.add(address.substring(i, Math.min(address.length(), i + PIECE)));
        }
        return List.copyOf(pieces);
    }
}
