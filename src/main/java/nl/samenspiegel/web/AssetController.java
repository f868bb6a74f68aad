package nl.samenspiegel.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;

/// Hands out the style sheet, the script and the pictures.
@Controller("/assets")
@Secured(SecurityRule.IS_ANONYMOUS)
final class AssetController {

    private final Assets assets;

    AssetController(Assets assets) {
        this.assets = assets;
    }

    /// Returns the asset `name`. One asked for with another hash belongs to another release: it is
    /// given as it is here, but not to be kept, so that two releases may run side by side.
    @Get("/{hash}/{name}")
    HttpResponse<byte[]> asset(String hash, String name) {
        Asset asset = assets.find(name).orElseThrow(() -> new NotFound("asset", name));
        return HttpResponse.ok(asset.content())
                .contentType(MediaType.of(asset.type()))
                .header(
                        HttpHeaders.CACHE_CONTROL,
                        asset.hash().equals(hash)
                                ? "public, max-age=31536000, immutable"
                                : "no-store");
    }
}
