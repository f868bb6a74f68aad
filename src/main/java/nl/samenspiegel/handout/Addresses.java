package nl.samenspiegel.handout;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.server.util.HttpHostResolver;

import jakarta.inject.Singleton;

import nl.samenspiegel.fieldwork.OpenLink;
import nl.samenspiegel.fieldwork.OpenLinks;
import nl.samenspiegel.fieldwork.Token;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Links in full, as people type and scan them.
@Singleton
class Addresses {

    private static final int PIECE = 8;

    private final HttpHostResolver hosts;
    private final OpenLinks links;

    Addresses(HttpHostResolver hosts, OpenLinks links) {
        this.hosts = hosts;
        this.links = links;
    }

    /// Returns the personal link with this secret.
    String personal(HttpRequest<?> request, Token token) {
        return "%s/u/%s".formatted(hosts.resolve(request), token.text());
    }

    /// Returns the open links in full by their keys, those whose secret can be worked out.
    Map<UUID, String> open(HttpRequest<?> request, List<OpenLink> open) {
        String host = hosts.resolve(request);
        Map<UUID, String> addresses = new HashMap<>();
        for (OpenLink link : open) {
            links.findSecret(link)
                    .ifPresent(secret ->
                            addresses.put(link.id(), "%s/g/%s".formatted(host, secret.text())));
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
