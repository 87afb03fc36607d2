package latchkey.grading;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import latchkey.diagnosis.Diagnosis;

/**
 * What an exercise's README.md says: its front matter, its sections and its ladders of hints.
 *
 * <pre>
 * ---
 * title: Count without losing any
 * order: 210
 * seed: 20210
 * minutes: 20
 * points: 4
 * ---
 * # Count without losing any
 * ## Story
 * ...
 * ## Hint 1
 * ...
 * ## Hint lost-update 1
 * ...
 * </pre>
 *
 * @param title the exercise's name, for people
 * @param order where it stands among all exercises; lower comes first
 * @param seed the seed its schedules are drawn from, so that everybody gets the same
 * @param minutes how long it takes a learner, roughly
 * @param points how many points there are
 * @param sections the text of each second-level section that is no hint, by its heading, in order
 * @param hints the ladder for whoever is stuck, one rung at a time
 * @param hintsByDiagnosis the ladders for one diagnosis each, in the order of the file
 */
public record Brief(
        String title,
        int order,
        long seed,
        int minutes,
        int points,
        Map<String, String> sections,
        List<String> hints,
        Map<Diagnosis, List<String>> hintsByDiagnosis) {

    public Brief {
        sections = Collections.unmodifiableMap(new LinkedHashMap<>(sections));
        hints = List.copyOf(hints);
        Map<Diagnosis, List<String>> ladders = new LinkedHashMap<>();
        hintsByDiagnosis.forEach((diagnosis, ladder) -> ladders.put(diagnosis, List.copyOf(ladder)));
        hintsByDiagnosis = Collections.unmodifiableMap(ladders);
    }

    /**
     * Reads a brief.
     *
     * @throws IllegalArgumentException if it is not laid out as it should be; the message begins with the line's number
     */
    public static Brief parse(String markdown) {
        return new BriefParser(markdown).parse();
    }

    /** The ladder that helps with this diagnosis: its own where it has one, else the one for all. */
    public List<String> hintsFor(Diagnosis diagnosis) {
        return hintsByDiagnosis.getOrDefault(diagnosis, hints);
    }
}
