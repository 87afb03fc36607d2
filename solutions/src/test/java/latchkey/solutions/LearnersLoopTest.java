package latchkey.solutions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import latchkey.grading.ExerciseFolder;
import latchkey.grading.Kit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a learner sees who clones Latchkey, writes answers and runs {@code mvn test}.
 *
 * <p>The clone holds one exercise more, as {@code latchkey new} leaves it.
 */
class LearnersLoopTest {
    private static final Path SOLUTIONS = ThisKit.solutions();

    private static final int EXERCISES = Kit.at(ThisKit.root()).exercises().size() + 1;

    @TempDir
    @SuppressWarnings("NullAway.Init") // by JUnit
    private static Path folder;

    @SuppressWarnings("NullAway.Init") // by copyTheCheckout()
    private static KitCopy kit;

    @BeforeAll
    static void copyTheCheckout() throws IOException, InterruptedException {
        kit = KitCopy.of(ThisKit.root(), folder);
        DeskRun laid = DeskRun.with(folder, "new", "locks/barometer");
        assertThat(laid.exit()).as("%s", laid).isZero();
    }

    @BeforeEach
    void startAfresh() throws IOException {
        kit.startAfresh();
    }

    @Test
    void a_fresh_clone_with_a_new_exercise_is_green_and_nothing_is_started() throws IOException, InterruptedException {
        MavenRun run = MavenRun.in(kit.root(), "test");

        assertThat(run.exit()).as("%s", run).isZero();
        assertThat(run.output()).containsPattern("locks/barometer +not started +0 of +4 +open Barometer.java");
        int points = Kit.at(kit.root()).exercises().stream()
                .map(ExerciseFolder::brief)
                .mapToInt(brief -> brief.points())
                .sum();
        assertThat(run.summary())
                .isEqualTo("latchkey: 0 of %d done, 0 of %d points, 0 rejected, %d not started, 0 inconclusive"
                        .formatted(EXERCISES, points, EXERCISES));
        assertThat(run.output()).doesNotContain("ERROR", "WARN");
    }

    @Test
    void right_wrong_and_broken_answers_are_told_apart_in_one_run() throws IOException, InterruptedException {
        kit.answer("locks/counter", SOLUTIONS.resolve("locks/counter/rejected/lost-update/no-lock"));
        kit.answer("coordination/stalls", SOLUTIONS.resolve("coordination/stalls/accepted/semaphore"));
        kit.write("coordination/hikers", "HikingTrip.java", """
            package coordination.hikers;

            public class HikingTrip {
                int legs = ;
            }
            """);

        MavenRun run = MavenRun.in(kit.root(), "test");

        assertThat(run.exit()).as("%s", run).isNotZero();
        assertThat(run.summary())
                .as("%s", run)
                .startsWith("latchkey: 1 of %d done".formatted(EXERCISES))
                .endsWith("2 rejected, %d not started, 0 inconclusive".formatted(EXERCISES - 3));
        assertThat(run.output())
                .as("the wrong one: diagnosis, what was seen, the schedule, the next hint")
                .containsPattern("locks/counter +lost update +\\d of \\d points")
                .containsPattern("value\\(\\) is \\d+, expected \\d+")
                .containsPattern("writes value = \\d+ +Counter:\\d+")
                .containsPattern("hint 1 of \\d: latchkey hint locks/counter")
                .contains("latchkey explain lost-update");
        assertThat(run.output())
                .as("the broken one: what javac says")
                .contains("HikingTrip.java:4: error: illegal start of expression", "int legs = ;");
        assertThat(run.output()).as("the right one").containsPattern("coordination/stalls +done");
        assertThat(run.lines()).as("stack traces").noneMatch(line -> line.startsWith("\tat "));
    }

    @Test
    void an_unknown_exercise_is_red_and_names_the_nearest() throws IOException, InterruptedException {
        MavenRun run = MavenRun.in(kit.root(), "test", "-Dexercise=locks/contr");

        assertThat(run.exit()).as("%s", run).isNotZero();
        assertThat(run.output()).contains("There is no exercise locks/contr; did you mean locks/counter?");
        assertThat(run.summary()).as("sums of nothing").isEmpty();
    }
}
