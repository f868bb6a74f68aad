package nl.samenspiegel.journey;

import nl.samenspiegel.fixture.Html;
import nl.samenspiegel.fixture.RunningServer;
import nl.samenspiegel.fixture.Visitor;

import org.jsoup.nodes.Element;

import java.util.ArrayList;

/// People who answer through the same forms as everybody, without a browser of their own.
final class Crowd {

    private static final String ANSWERS = "form#answers";

    private final RunningServer server;

    Crowd(RunningServer server) {
        this.server = server;
    }

    /// Answers everything behind the link and sends it.
    ///
    /// @param place which of the answers to each item, from 0
    void send(String link, int place) {
        Visitor visitor = server.visitor();
        Html review = answer(visitor, link, place, "form[action='/questionnaire/submit']");
        visitor.submit(review, "form[action='/questionnaire/submit']").expect(200);
    }

    /// Answers everything behind the link until there is a part with `css`, and returns the link.
    String prepare(String link, int place, String css) {
        answer(server.visitor(), link, place, css);
        return link;
    }

    private static Html answer(Visitor visitor, String link, int place, String css) {
        Html page = visitor.submit(visitor.get(link), "main form").expect(200);
        while (!page.has(css)) {
            page = visitor.submit(page, ANSWERS, answers(page, place)).expect(200);
        }
        return page;
    }

    private static String[] answers(Html page, int place) {
        var fields = new ArrayList<String>();
        for (Element item : page.document().select("fieldset.item")) {
            Element choice = item.select("input[type=radio]").get(place);
            fields.add(choice.attr("name"));
            fields.add(choice.attr("value"));
        }
        return fields.toArray(String[]::new);
    }
}
