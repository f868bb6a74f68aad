package nl.samenspiegel.release;

import nl.samenspiegel.core.publication.CountBand;
import nl.samenspiegel.core.publication.ResponseCount;

import java.util.List;

/// Writes who answered as rows and reads it back.
final class ResponseRows {

    private ResponseRows() {}

    static List<GroupRow> write(List<ResponseRow> responses) {
        return responses.stream()
                .map(response ->
                        PublicationRows.whole(
                                GroupRow.Kind.RESPONSE,
                                "",
                                response.code(),
                                words(response).toString()))
                .toList();
    }

    static List<ResponseRow> read(List<GroupRow> rows) {
        return rows.stream()
                .filter(row -> row.kind() == GroupRow.Kind.RESPONSE)
                .map(row -> response(row.perspective(), Words.parse(row.content())))
                .toList();
    }

    private static Words words(ResponseRow response) {
        Words words = Words.of("of", response.of().name());
        return switch (response.count()) {
            case ResponseCount.InvitedOnly() -> words;
            case ResponseCount.Banded(long invited, var answered) ->
                    words.and("invited", invited).and("answered", answered);
            case ResponseCount.Counted(long invited, var answered, int percent) ->
                    words.and("invited", invited).and("answered", answered).and("percent", percent);
            case ResponseCount.ByOpenLink(var answered) -> words.and("open", answered);
            case ResponseCount.Uninvited(var answered) -> words.and("answered", answered);
        };
    }

    private static ResponseRow response(String code, Words words) {
        var of = words.one("of", ResponseRow.Of.class);
        if (words.has("open")) {
            var open = new ResponseCount.ByOpenLink(words.one("open", CountBand.class));
            return new ResponseRow(of, code, open);
        }
        if (words.has("invited") && !words.has("percent")) {
            var banded =
                    new ResponseCount.Banded(
                            words.number("invited"), words.one("answered", CountBand.class));
            return new ResponseRow(of, code, banded);
        }
        if (words.has("invited")) {
            var counted =
                    new ResponseCount.Counted(
                            words.number("invited"),
                            words.one("answered", CountBand.class),
                            words.number("percent"));
            return new ResponseRow(of, code, counted);
        }
        return new ResponseRow(
                of,
                code,
                words.has("answered")
                        ? new ResponseCount.Uninvited(words.one("answered", CountBand.class))
                        : new ResponseCount.InvitedOnly());
    }
}
