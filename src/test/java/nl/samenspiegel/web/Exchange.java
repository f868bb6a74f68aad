package nl.samenspiegel.web;

import nl.samenspiegel.fixture.RunningServer;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

/// One request and its answer, without following redirects or keeping cookies.
final class Exchange {

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI start;

    Exchange(RunningServer server) {
        this.start = server.uri();
    }

    /// Asks for `path` with these headers, in turn a name and a text.
    HttpResponse<String> get(String path, String... headers) {
        return send(to(path).GET(), headers);
    }

    /// Posts `form`, already encoded, with these headers, in turn a name and a text.
    HttpResponse<String> post(String path, String form, String... headers) {
        return send(
                to(path).header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form)),
                headers);
    }

    /// Begins a request to `path`.
    HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(start.resolve(path));
    }

    /// Begins a request to an address that is not tidied up before it is sent.
    HttpRequest.Builder toRaw(String path) {
        return HttpRequest.newBuilder(URI.create(start + path));
    }

    HttpResponse<String> send(HttpRequest.Builder request, String... headers) {
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException("no answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    static List<String> cookies(HttpResponse<?> answer) {
        return answer.headers().allValues("Set-Cookie");
    }

    /// Returns the name and the value of the first cookie set, as a browser sends it back.
    static String cookie(HttpResponse<?> answer) {
        return cookies(answer).getFirst().split(";", 2)[0];
    }
}
