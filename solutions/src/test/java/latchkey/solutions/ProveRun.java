package latchkey.solutions;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import latchkey.schedule.Patience;

/**
 * One run of {@code latchkey prove --json --fresh}, as an author starts it, on the JDK that runs this test.
 *
 * @param entries what became of each answer
 * @param problems what else is not in order
 */
record ProveRun(List<Entry> entries, List<Problem> problems) {
    private static final long MOST_MILLIS = 60 * Patience.CHILD_MILLIS;
    private static final Path JAR = Path.of("grader", "desk", "target", "latchkey.jar");

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
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-jar",
                kit.resolve(JAR).toString(),
                "prove",
                "--kit",
                kit.toString(),
                "--json",
                "--fresh");
        Path out = Files.createTempFile("latchkey-prove", ".json");
        Path err = Files.createTempFile("latchkey-prove", ".txt");
        Process prove = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        try {
            prove.getOutputStream().close();
            boolean ended = prove.waitFor(MOST_MILLIS, TimeUnit.MILLISECONDS);
            int exit = ended ? prove.exitValue() : -1;
            if (exit != 0 && exit != 1) {
                String what = ended ? "ended with " + exit : "did not end in " + MOST_MILLIS + " ms";
                throw new AssertionError("prove " + what + ":\n" + Files.readString(err));
            }
            return read(new ObjectMapper().readTree(out.toFile()));
        } finally {
            prove.descendants().forEach(ProcessHandle::destroyForcibly);
            prove.destroyForcibly();
            Files.deleteIfExists(out);
            Files.deleteIfExists(err);
        }
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
