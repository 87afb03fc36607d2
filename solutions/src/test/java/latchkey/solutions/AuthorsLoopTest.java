package latchkey.solutions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an author sees who begins an exercise with {@code latchkey new} and asks {@code latchkey prove} what is left. */
class AuthorsLoopTest {
    private static final String ID = "locks/barometer";

    @TempDir
    @SuppressWarnings("NullAway.Init") // by JUnit
    private Path kit;

    @BeforeEach
    void beginAnExercise() throws IOException, InterruptedException {
        KitCopy.of(ThisKit.root(), kit);
        DeskRun laid = DeskRun.with(kit, "new", ID);
        assertThat(laid.exit()).as("%s", laid).isZero();
    }

    private Path answer(String variant) {
        return kit.resolve("solutions").resolve(ID).resolve(variant).resolve("Barometer.java");
    }

    private static List<String> problems(DeskRun prove) {
        return prove.out().lines().filter(line -> line.startsWith("\u2718 ")).toList();
    }

    @Test
    void a_new_exercise_is_not_started_and_each_placeholder_is_named() throws IOException, InterruptedException {
        DeskRun check = DeskRun.with(kit, "check", ID);
        DeskRun prove = DeskRun.with(kit, "prove", ID);

        assertThat(check.exit()).as("%s", check).isZero();
        assertThat(check.out()).containsPattern(ID + " +not started +0 of 4 +open Barometer.java");
        assertThat(prove.exit()).as("%s", prove).isEqualTo(1);
        assertThat(problems(prove))
                .as("%s", prove)
                .hasSize(24)
                .allMatch(line -> line.contains(": placeholder: "))
                .anyMatch(line ->
                        line.contains("exercises/src/main/java/" + ID + "/README.md:13: placeholder: a picture"))
                .anyMatch(line -> line.startsWith("\u2718 " + ID + "/accepted/right-4: "))
                .anyMatch(line -> line.startsWith("\u2718 " + ID + "/rejected/not-started/wrong-8: "));
        assertThat(prove.out()).endsWith("0 skipped, 24 problems\n");
    }

    @Test
    void what_is_written_is_judged_while_the_rest_is_still_placeholders() throws IOException, InterruptedException {
        Path check = kit.resolve("exercises/src/test/java").resolve(ID).resolve("BarometerCheck.java");
        Files.writeString(check, Files.readString(check).replaceAll(" *// PLACEHOLDER.*\n", ""));
        Files.writeString(answer("accepted/right-1"), """
            package locks.barometer;

            /** A lock lets one in at a time. */
            public class Barometer {
                public synchronized void use(Runnable work) {
                    work.run();
                }
            }
            """);
        Path wrong = answer("rejected/too-many-inside/no-lock");
        Files.createDirectories(wrong.getParent());
        Files.delete(answer("rejected/not-started/wrong-1"));
        Files.delete(answer("rejected/not-started/wrong-1").getParent());
        Files.writeString(wrong, """
            package locks.barometer;

            /** Nothing keeps a second one out. */
            public class Barometer {
                public void use(Runnable work) {
                    work.run();
                }
            }
            """);

        DeskRun prove = DeskRun.with(kit, "prove", ID);

        assertThat(prove.exit()).as("%s", prove).isEqualTo(1);
        assertThat(prove.out()).contains("2 entries, 1 run: 0 unexpected");
        assertThat(problems(prove))
                .as("%s", prove)
                .filteredOn(line -> !line.contains(": placeholder: "))
                .satisfiesExactly(
                        line -> assertThat(line).contains("check the_work_is_done_once has no witness"),
                        line -> assertThat(line).contains("check it_is_done_with_a_lock has no witness"),
                        line -> assertThat(line).contains("rejected/too-many-inside/no-lock", "MESSAGE"));
    }
}
