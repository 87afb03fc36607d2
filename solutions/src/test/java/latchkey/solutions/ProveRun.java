package latchkey.solutions;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What came of one run of {@code latchkey prove --json --fresh}.
 *
 * @param entries what became of each answer
 * @param problems what else is not in order
 */
record ProveRun(List<Entry> entries, List<Problem> problems) {
    /** What became of one answer; the verdict counts the slugs that it got. */
    record Entry(String exercise, String variant, String expected, String verdict, boolean asExpected) {
        String name() {
            return exercise + "/" + variant;
        }
    }

    /** A problem of an exercise, or of the kit as a whole. */
    record Problem(String exercise, String text) {
        /** Stands for an exercise where it is about none. */
        static final String OF_NONE = "kit";
    }

    /**
     * Proves this kit.
     *
     * @throws AssertionError if it comes to no result, with what it said instead
     */
    static ProveRun of(Path kit) throws IOException, InterruptedException {
        DeskRun prove = DeskRun.with(kit, "prove", "--json", "--fresh");
        if (prove.exit() != 0 && prove.exit() != 1) {
            throw new AssertionError("prove ended with " + prove.exit() + ":\n" + prove.err());
        }
        return read(new ObjectMapper().readTree(prove.out()));
    }

    private static ProveRun read(JsonNode proof) {
        return new ProveRun(
                each(proof, "entries").map(ProveRun::entry).toList(),
                each(proof, "problems").map(ProveRun::problem).toList());
    }

    private static Stream<JsonNode> each(JsonNode proof, String name) {
        return StreamSupport.stream(proof.required(name).spliterator(), false);
    }

    private static Entry entry(JsonNode entry) {
        return new Entry(
                entry.required("exercise").asText(),
                entry.required("variant").asText(),
                entry.required("expected").toString(),
                entry.required("verdicts").toString(),
                entry.required("asExpected").asBoolean());
    }

    private static Problem problem(JsonNode problem) {
        String variant = problem.required("variant").asText("");
        return new Problem(
                problem.required("exercise").asText(Problem.OF_NONE),
                (variant.isEmpty() ? "" : variant + ": ")
                        + problem.required("problem").asText());
    }
}
