package latchkey.diagnosis;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import latchkey.trace.Place;
import latchkey.trace.Story;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a submission, and the evidence for it.
 *
 * @param diagnosis which word of the vocabulary
 * @param check the sentence of the check that found it, with spaces; empty where no check was run
 * @param seen what was seen and what was expected, one or two plain sentences
 * @param why why it happens, in one plain sentence; empty where the seen says it all
 * @param facts details for programs, in order
 * @param place where in the learner's code, if one place is to blame
 * @param story the shortest schedule that shows it, if a schedule does
 * @param token what {@code latchkey replay} takes to show that schedule again, if there is one
 */
public record Finding(
        Diagnosis diagnosis,
        String check,
        String seen,
        String why,
        Map<String, String> facts,
        @Nullable Place place,
        @Nullable Story story,
        @Nullable String token) {

    /**
     * A class's name with what {@link Object#toString} and the names of hidden classes add to tell one from the next: an
     * identity hash, an address. They are others in every run and tell a learner nothing.
     */
    private static final Pattern ADDRESSED = Pattern.compile(
            "((?:\\w+\\.)+[\\w$]+|\\[+\\w[\\w.$]*;?)(?:/0x\\p{XDigit}+(?:@\\p{XDigit}{1,8})?|@\\p{XDigit}{1,8})\\b");

    public Finding {
        seen = withoutAddresses(seen);
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }

    private static String withoutAddresses(String text) {
        return ADDRESSED.matcher(text).replaceAll("$1");
    }

    /** A finding that no schedule is needed to show. */
    public static Finding of(Diagnosis diagnosis, String seen, @Nullable Place place) {
        return new Finding(diagnosis, "", seen, "", Map.of(), place, null, null);
    }

    /** This finding, named after the check that found it. */
    public Finding foundBy(String check) {
        return new Finding(diagnosis, check, seen, why, facts, place, story, token);
    }

    /** This finding, its schedule found by this before the decisions in the token; as it is where it has none. */
    public Finding foundAt(String prefix) {
        return token == null ? this : new Finding(diagnosis, check, seen, why, facts, place, story, prefix + token);
    }

    /** This finding with one more sentence that says why it happens. */
    public Finding because(String why) {
        return new Finding(diagnosis, check, seen, why, facts, place, story, token);
    }

    /** The notes beside the steps of its story that show where it went wrong, by the event's index in the story. */
    public Map<Integer, String> notes() {
        return story == null ? Map.of() : Notes.of(this, story);
    }
}
