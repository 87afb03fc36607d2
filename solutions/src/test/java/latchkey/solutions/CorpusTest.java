package latchkey.solutions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import latchkey.grading.Catalogue;
import latchkey.grading.Corpus;
import latchkey.grading.ExerciseFolder;
import latchkey.grading.Kit;
import latchkey.grading.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** Judges what lies under solutions/ as strangers' answers are judged, by the command; the folder says what comes out. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CorpusTest {
    private final Kit kit = Kit.at(ThisKit.root());

    /** One run for all tests, begun by whichever comes first. */
    private @Nullable ProveRun run;

    private ProveRun run() throws IOException, InterruptedException {
        ProveRun found = run == null ? ProveRun.of(kit.root()) : run;
        run = found;
        return found;
    }

    @Test
    void nothing_is_stray_or_missing() {
        assertThat(Catalogue.problems(kit, ThisKit.solutions()))
                .extracting(Problem::problem)
                .isEmpty();
    }

    @Test
    void each_answer_is_judged() throws IOException, InterruptedException {
        Set<String> judged = run().entries().stream().map(ProveRun.Entry::name).collect(Collectors.toSet());

        assertThat(Corpus.read(ThisKit.solutions(), kit).entries())
                .extracting(entry -> entry.exercise() + "/" + entry.variant())
                .filteredOn(name -> !judged.contains(name))
                .isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> each_answer_gets_its_folders_verdict() throws IOException, InterruptedException {
        return run().entries().stream()
                .map(entry -> dynamicTest(entry.name(), () -> {
                    if (!entry.asExpected()) {
                        throw failure(entry.name() + ": expected " + entry.expected() + ", got " + entry.verdict()
                                + "; more: latchkey prove " + entry.exercise());
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> each_exercise_is_in_order() throws IOException, InterruptedException {
        List<ProveRun.Problem> problems = run().problems();
        return Stream.concat(
                        kit.exercises().stream().map(ExerciseFolder::id),
                        Stream.concat(
                                Stream.of(ProveRun.Problem.OF_NONE),
                                problems.stream().map(ProveRun.Problem::exercise)))
                .distinct()
                .map(id -> dynamicTest(id, () -> {
                    List<String> own = problems.stream()
                            .filter(problem -> problem.exercise().equals(id))
                            .map(ProveRun.Problem::text)
                            .toList();
                    if (!own.isEmpty()) {
                        throw failure(id + ":\n" + String.join("\n", own));
                    }
                }));
    }

    /** A failure told by its message alone; where it was thrown would name a lambda. */
    private static AssertionError failure(String message) {
        AssertionError failure = new AssertionError(message);
        failure.setStackTrace(new StackTraceElement[0]);
        return failure;
    }
}
