package nl.samenspiegel.remark;

import jakarta.inject.Singleton;

import nl.samenspiegel.core.instrument.Address;
import nl.samenspiegel.core.instrument.OpenQuestion;
import nl.samenspiegel.dashboard.ResultsHead;
import nl.samenspiegel.results.Published;
import nl.samenspiegel.web.NotFound;
import nl.samenspiegel.web.Page;

import java.util.List;
import java.util.Map;

/// Fetches what stands on the pages with remarks.
@Singleton
class RemarkPages {

    private final Remarks remarks;

    RemarkPages(Remarks remarks) {
        this.remarks = remarks;
    }

    /// Returns the first page of every question, in instrument order.
    RemarksPage all(Page page, Published published, boolean coordinator) {
        List<String> questions =
                published.instrument().questions().stream().map(OpenQuestion::code).toList();
        return read(page, published, coordinator, questions, new Leaf(1));
    }

    /// Returns one page of one question.
    ///
    /// @throws NotFound if it is not asked, or has no such page
    RemarksPage one(
            Page page, Published published, boolean coordinator, String question, Leaf leaf) {
        if (!isAsked(published, question)) {
            throw new NotFound("question", question);
        }
        var row = read(page, published, coordinator, List.of(question), leaf);
        if (leaf.number() > 1 && !row.hasRemarks()) {
            throw new NotFound("page", Integer.toString(leaf.number()));
        }
        return row;
    }

    /// Returns the form with which something is left out of a remark.
    MaskPage mask(Page page, Published published, ShownRemark remark, String words, Leaf leaf) {
        return new MaskPage(
                ResultsHead.of(published, page),
                text(published, remark.question()),
                remark,
                words,
                leaf.number());
    }

    String address(Page page, Published published) {
        return RemarksPage.address(ResultsHead.of(published, page));
    }

    boolean isAsked(Published published, String question) {
        return published.instrument().questions().contains(new OpenQuestion(question));
    }

    private RemarksPage read(
            Page page,
            Published published,
            boolean coordinator,
            List<String> questions,
            Leaf leaf) {
        var head = ResultsHead.of(published, page);
        Map<String, Standing> standings = remarks.count(published.round());
        List<ShownRemark> readable = remarks.list(published.round(), questions, coordinator, leaf);
        var desk = new Desk(published, head, coordinator, leaf);
        return new RemarksPage(
                head,
                coordinator,
                coordinator && standings.values().stream().anyMatch(Standing::waits),
                Waiting.fewest(published.release().facts().threshold()),
                published.round().version(),
                leaf.number(),
                questions.stream()
                        .map(code ->
                                desk.view(
                                        code,
                                        standings.getOrDefault(code, Standing.NONE),
                                        readable))
                        .toList());
    }

    private static String text(Published published, String question) {
        return published.text().question(question, Address.FORMAL);
    }

    /// Who reads which part of what.
    private record Desk(Published published, ResultsHead head, boolean coordinator, Leaf leaf) {

        QuestionView view(String question, Standing standing, List<ShownRemark> readable) {
            int number = leaf.number();
            boolean hasMore = leaf.isFollowed(standing.readable(coordinator));
            return new QuestionView(
                    text(published, question),
                    QuestionView.State.of(standing, coordinator),
                    readable.stream().filter(each -> each.question().equals(question)).toList(),
                    number > 1 ? RemarksPage.address(head, question, number - 1) : "",
                    hasMore ? RemarksPage.address(head, question, number + 1) : "");
        }
    }
}
