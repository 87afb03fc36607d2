package latchkey.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/** Measures, cuts, pads and wraps text for a console, in columns as the console counts them. */
public final class Lines {
    /** How many columns all that a learner reads fits into. */
    public static final int WIDTH = 100;

    private static final int WIDE_FROM = 0x1100;

    /** The wide and full-width blocks of Unicode Standard Annex 11, coarsely. */
    private static final List<Block> WIDE = List.of(
            new Block(WIDE_FROM, 0x115F),
            new Block(0x2E80, 0xA4CF),
            new Block(0xAC00, 0xD7A3),
            new Block(0xF900, 0xFAFF),
            new Block(0xFE30, 0xFE6F),
            new Block(0xFF00, 0xFF60),
            new Block(0xFFE0, 0xFFE6),
            new Block(0x1F300, 0x1FAFF),
            new Block(0x20000, 0x3FFFD));

    private record Block(int first, int last) {}

    private Lines() {}

    /** The number of columns that the text takes. */
    public static int width(String text) {
        return text.codePoints().map(Lines::width).sum();
    }

    /** The text, cut at its end where it is wider than so many columns. */
    public static String cut(String text, int columns, Glyphs glyphs) {
        if (width(text) <= columns) {
            return text;
        }
        String ellipsis = width(glyphs.ellipsis()) <= columns ? glyphs.ellipsis() : "";
        int room = columns - width(ellipsis);
        StringBuilder kept = new StringBuilder();
        for (int c : text.codePoints().toArray()) {
            room -= width(c);
            if (room < 0) {
                break;
            }
            kept.appendCodePoint(c);
        }
        return kept.toString().stripTrailing() + ellipsis;
    }

    /** The text, filled up with spaces at its end to so many columns. */
    public static String pad(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - width(text)));
    }

    /**
     * The text's paragraphs, broken between words into lines of at most so many columns.
     *
     * <p>A word that is wider than a line stays whole, so that a path can be copied.
     */
    public static List<String> wrap(String text, int columns) {
        List<String> lines = new ArrayList<>();
        text.lines().forEach(paragraph -> wrapParagraph(paragraph, columns, lines));
        return lines;
    }

    private static void wrapParagraph(String paragraph, int columns, List<String> lines) {
        StringBuilder line = new StringBuilder();
        StringTokenizer words = new StringTokenizer(paragraph, " ");
        while (words.hasMoreTokens()) {
            String word = words.nextToken();
            if (!line.isEmpty() && width(line.toString()) + 1 + width(word) > columns) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
    }

    private static int width(int c) {
        if (Character.getType(c) == Character.NON_SPACING_MARK || Character.getType(c) == Character.ENCLOSING_MARK) {
            return 0;
        }
        return isWide(c) ? 2 : 1;
    }

    private static boolean isWide(int c) {
        return c >= WIDE_FROM && WIDE.stream().anyMatch(block -> block.first() <= c && c <= block.last());
    }
}
