package latchkey.grading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names one schedule of one scenario: {@code locks/counter:2.1:1x4.2x3}.
 *
 * @param exercise the exercise's id
 * @param check which of its checks, counted from 1 in the order of the source
 * @param scenario which scenario of the check, counted from 1
 * @param decisions who goes on when
 */
public record ReplayToken(String exercise, int check, int scenario, String decisions) {
    private static final Pattern FORM = Pattern.compile("([^:]+):([1-9]\\d{0,2})\\.([1-9]\\d{0,2}):"
            + "((?:\\d{1,7}x\\d{1,7}(?:\\.\\d{1,7}x\\d{1,7})*)?(?:-[ws]\\d{1,7})*)");

    /** Reads a token; empty where it is none. */
    public static Optional<ReplayToken> read(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        return matcher.matches()
                ? Optional.of(new ReplayToken(
                        matcher.group(1),
                        Integer.parseInt(matcher.group(2)),
                        Integer.parseInt(matcher.group(3)),
                        matcher.group(4)))
                : Optional.empty();
    }

    /** What stands before a scenario's number and its decisions. */
    static String prefix(String exercise, int check) {
        return exercise + ":" + check + ".";
    }
}
