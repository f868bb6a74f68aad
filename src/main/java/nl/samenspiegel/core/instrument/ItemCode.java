package nl.samenspiegel.core.instrument;

/// The lasting name of an item, the same in every version and in every file of answers.
///
/// @param text 1 to 32 printable characters without a space, comma, semicolon or double quote
public record ItemCode(String text) implements Comparable<ItemCode> {

    public ItemCode {
        Codes.checked("item code", text);
    }

    @Override
    public int compareTo(ItemCode other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
