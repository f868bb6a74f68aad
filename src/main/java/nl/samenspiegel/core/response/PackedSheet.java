package nl.samenspiegel.core.response;

import nl.samenspiegel.core.instrument.Instrument;
import nl.samenspiegel.core.instrument.Item;
import nl.samenspiegel.core.instrument.ItemCode;
import nl.samenspiegel.core.instrument.RatingFormat;
import nl.samenspiegel.core.instrument.Scale;

import java.util.HashMap;
import java.util.Map;

/// Writes a sheet as one byte an item and reads it back. The only place that knows the codes.
///
/// Byte i stands for item i of [Instrument#items()]: 0 not asked, 1 skipped, 2 cannot judge, 3 does
/// not apply, and from 4 on the rating counted from the lowest level.
public final class PackedSheet {

    public static final int NOT_ASKED = 0;
    public static final int SKIPPED = 1;
    public static final int CANNOT_JUDGE = 2;
    public static final int DOES_NOT_APPLY = 3;

    /// The code of the lowest rating; a rating r has `LOWEST_RATING + r - format.lowest()`.
    public static final int LOWEST_RATING = 4;

    private PackedSheet() {}

    /// Returns the sheet as bytes, one for each item of `instrument`.
    ///
    /// @throws IllegalArgumentException if the sheet answers an item the instrument does not have,
    ///   or in a way the item's format does not offer
    public static byte[] pack(Instrument instrument, ResponseSheet sheet) {
        byte[] packed = new byte[instrument.items().size()];
        int index = 0;
        int found = 0;
        for (Scale scale : instrument.scales()) {
            for (Item item : scale.items()) {
                int code = code(item.code(), sheet.to(item.code()), scale.format());
                packed[index++] = (byte) code;
                found += code == NOT_ASKED ? 0 : 1;
            }
        }
        if (found != sheet.answers().size()) {
            throw new IllegalArgumentException(
                    "instrument %s has not all items of %s"
                            .formatted(instrument.edition().code(), sheet.answers().keySet()));
        }
        return packed;
    }

    /// Returns the sheet that was packed as these bytes.
    ///
    /// @throws IllegalArgumentException if there is not one byte for each item of `instrument`, or
    ///   a byte is no code of its item's format
    public static ResponseSheet unpack(Instrument instrument, byte[] packed) {
        if (packed.length != instrument.items().size()) {
            throw new IllegalArgumentException(
                    "%d bytes for the %d items of instrument %s"
                            .formatted(
                                    packed.length,
                                    instrument.items().size(),
                                    instrument.edition().code()));
        }
        Map<ItemCode, Answer> answers = new HashMap<>();
        int index = 0;
        for (Scale scale : instrument.scales()) {
            for (Item item : scale.items()) {
                answers.put(item.code(), answer(item.code(), packed[index++], scale.format()));
            }
        }
        return ResponseSheet.of(answers);
    }

    private static int code(ItemCode item, Answer answer, RatingFormat format) {
        check(item, answer, format);
        return switch (answer) {
            case Answer.NotAsked() -> NOT_ASKED;
            case Answer.Skipped() -> SKIPPED;
            case Answer.CannotJudge() -> CANNOT_JUDGE;
            case Answer.DoesNotApply() -> DOES_NOT_APPLY;
            case Answer.Rating(int rating) -> LOWEST_RATING + rating - format.lowest();
        };
    }

    private static Answer answer(ItemCode item, int code, RatingFormat format) {
        Answer answer =
                switch (code) {
                    case NOT_ASKED -> new Answer.NotAsked();
                    case SKIPPED -> new Answer.Skipped();
                    case CANNOT_JUDGE -> new Answer.CannotJudge();
                    case DOES_NOT_APPLY -> new Answer.DoesNotApply();
                    default -> new Answer.Rating(code - LOWEST_RATING + format.lowest());
                };
        check(item, answer, format);
        return answer;
    }

    private static void check(ItemCode item, Answer answer, RatingFormat format) {
        boolean offered =
                switch (answer) {
                    case Answer.NotAsked() -> true;
                    case Answer.Skipped() -> true;
                    case Answer.CannotJudge() -> format.cannotJudge();
                    case Answer.DoesNotApply() -> format.doesNotApply();
                    case Answer.Rating(int rating) -> format.admits(rating);
                };
        if (!offered) {
            throw new IllegalArgumentException(
                    "item %s: format %s does not offer %s".formatted(item, format.code(), answer));
        }
    }
}
