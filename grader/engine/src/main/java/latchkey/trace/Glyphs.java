package latchkey.trace;

import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.HexFormat;

/** The signs that a console can show: all of Unicode, or plain ASCII only. */
public enum Glyphs {
    UNICODE("✔", "✘", "○", "…"),
    ASCII("+", "x", "-", "...");

    private final String passed;
    private final String failed;
    private final String untouched;
    private final String ellipsis;

    Glyphs(String passed, String failed, String untouched, String ellipsis) {
        this.passed = passed;
        this.failed = failed;
        this.untouched = untouched;
        this.ellipsis = ellipsis;
    }

    /** The signs that text in this charset can carry. */
    public static Glyphs of(Charset charset) {
        String needed = UNICODE.passed + UNICODE.failed + UNICODE.untouched + UNICODE.ellipsis;
        return charset.canEncode() && charset.newEncoder().canEncode(needed) ? UNICODE : ASCII;
    }

    /** The mark of what is right. */
    public String passed() {
        return passed;
    }

    /** The mark of what is wrong. */
    public String failed() {
        return failed;
    }

    /** The mark of what nobody has touched yet. */
    public String untouched() {
        return untouched;
    }

    /** The mark of what could not be judged. */
    public String unsure() {
        return "?";
    }

    /** What stands for text that was left out. */
    public String ellipsis() {
        return ellipsis;
    }

    /**
     * The text on one line, in signs that may be shown.
     *
     * <p>Line breaks, tabs, whatever steers a terminal and what is no character at all are written as Java escapes, so
     * that a value a learner's program made up cannot disturb the page.
     */
    public String plain(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> appendPlain(out, c));
        return this == UNICODE ? out.toString() : ascii(out.toString());
    }

    private static void appendPlain(StringBuilder out, int c) {
        switch (c) {
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (steersTerminal(c) || isNone(c)) {
                    String.valueOf(Character.toChars(c))
                            .chars()
                            .forEach(unit ->
                                    out.append("\\u").append(HexFormat.of().toHexDigits((char) unit)));
                } else {
                    out.appendCodePoint(c);
                }
            }
        }
    }

    private static boolean steersTerminal(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> true;
            default -> false;
        };
    }

    /** Whether Unicode says that there is no such character and never will be; XML refuses the first two of them. */
    private static boolean isNone(int c) {
        return (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    }

    private static String ascii(String text) {
        StringBuilder out = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFKD).codePoints().forEach(c -> {
            if (c < 0x7F) {
                out.appendCodePoint(c);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
                out.append(nearest(c));
            }
        });
        return out.toString();
    }

    private static String nearest(int c) {
        return switch (c) {
            case '‘', '’' -> "'";
            case '“', '”' -> "\"";
            case '‐', '–', '—', '−' -> "-";
            case '→' -> "->";
            case '←' -> "<-";
            case '≤' -> "<=";
            case '≥' -> ">=";
            case '·', '•' -> "*";
            default -> "?";
        };
    }
}
