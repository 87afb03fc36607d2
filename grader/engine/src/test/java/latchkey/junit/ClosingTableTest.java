package latchkey.junit;

import static latchkey.junit.FakeJudging.LOST;
import static latchkey.junit.FakeJudging.UNTOUCHED;
import static latchkey.junit.SampleKit.COUNTER;
import static latchkey.junit.SampleKit.ERRAND;
import static latchkey.junit.SampleKit.HIKERS;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import latchkey.grading.Verdict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.engine.discovery.DiscoverySelectors;

class ClosingTableTest {
    @TempDir
    Path folder;

    private SampleKit kit;

    @BeforeEach
    void set_up() throws IOException {
        kit = SampleKit.in(folder);
    }

    @AfterEach
    void tear_down() throws IOException {
        kit.close();
    }

    @Test
    void prints_nothing_but_the_table_when_all_is_well() {
        Rehearsal run = Rehearsal.of(
                kit.settings(),
                new FakeJudging().says(HIKERS, new Verdict.NotStarted(UNTOUCHED)),
                kit.hikers(),
                kit.counter(),
                kit.errand());

        assertThat(run.printed())
                .isEqualTo("""
                    + threads/errand       done         4 of 4
                    + locks/counter        done         4 of 4
                    - coordination/hikers  not started  0 of 4  open HikingTrip.java

                    Next: read exercises/src/main/java/coordination/hikers/README.md
                          then open exercises/src/main/java/coordination/hikers/HikingTrip.java
                    latchkey: 2 of 3 done, 8 of 12 points, 0 rejected, 1 not started, 0 inconclusive
                    """.replace("exercises/src/main/java/coordination/hikers/", file(HIKERS, "")));
    }

    @Test
    void tells_of_each_rejected_exercise_once_in_the_order_of_the_catalogue() {
        Rehearsal run = Rehearsal.of(
                kit.settings(),
                new FakeJudging()
                        .says(COUNTER, new Verdict.Rejected(List.of(LOST)))
                        .says(ERRAND, new Verdict.Crashed("It died of signal 9.")),
                kit.counter(),
                kit.errand());

        assertThat(run.printed()).isEqualTo("""
            x threads/errand   crashed                                               0 of 4 points
              It died of signal 9.
              hint 1 of 2: latchkey hint threads/errand        more: latchkey explain crashed

            x locks/counter   lost update                                            0 of 4 points
              Two threads each added one; value() is 1, expected 2. That is too few.
              hint 1 of 2: latchkey hint locks/counter        more: latchkey explain lost-update

            x threads/errand  rejected  0 of 4  crashed: latchkey hint threads/errand
            x locks/counter   rejected  0 of 4  lost update: latchkey hint locks/counter

            Next: open %s
                  and mend it; if you are stuck: latchkey hint threads/errand
            latchkey: 0 of 2 done, 0 of 8 points, 2 rejected, 0 not started, 0 inconclusive
            """.formatted(file(ERRAND, "Errand.java")));
    }

    @Test
    void runs_the_exercises_in_the_order_of_the_catalogue() {
        FakeJudging judging = new FakeJudging();
        Rehearsal.of(
                kit.settings(),
                judging,
                Stream.of(kit.hikers(), kit.counter(), kit.errand())
                        .map(check -> DiscoverySelectors.selectClass(check))
                        .toList(),
                Map.of("junit.jupiter.testclass.order.default", CatalogueOrder.class.getName()));

        assertThat(judging.asked())
                .containsExactly(
                        "exercises/src/main/java/threads/errand",
                        "exercises/src/main/java/locks/counter",
                        "exercises/src/main/java/coordination/hikers");
    }

    @Test
    void tells_in_a_line_what_else_went_wrong() {
        Rehearsal run = Rehearsal.of(kit.settings(), new FakeJudging(), kit.errand(), NeverReady.class);

        assertThat(run.printed())
                .startsWith("x ClosingTableTest$NeverReady: IllegalStateException: No oven.\n\n+ threads/errand");
    }

    @Test
    void says_which_exercise_is_not_judged_for_want_of_a_check_when_all_the_others_are() throws IOException {
        Files.delete(folder.resolve("exercises/src/test/java/coordination/hikers/HikingTripCheck.java"));
        String sentence = "x coordination/hikers is not judged: exercises/src/test/java/coordination/hikers/"
                + "HikingTripCheck.java is missing, the check of coordination/hikers.\n\n+ threads/errand";

        assertThat(Rehearsal.of(kit.settings(), new FakeJudging(), kit.errand(), kit.counter())
                        .printed())
                .startsWith(sentence)
                .endsWith("latchkey: 2 of 2 done, 8 of 8 points, 0 rejected, 0 not started, 0 inconclusive\n");
        assertThat(Rehearsal.of(kit.settings(), new FakeJudging(), kit.errand()).printed())
                .as("one class from an IDE's gutter")
                .doesNotContain("hikers");
        assertThat(Rehearsal.of(kit.settings("locks"), new FakeJudging(), kit.counter())
                        .printed())
                .as("another track")
                .doesNotContain("hikers");
    }

    @Test
    void judges_all_others_where_a_brief_is_damaged_and_says_once_where_it_is() throws IOException {
        Files.writeString(folder.resolve("exercises/src/main/java/locks/counter/README.md"), "# Count\n");

        Rehearsal run = Rehearsal.of(kit.settings(), new FakeJudging(), kit.errand(), kit.counter(), kit.hikers());

        assertThat(run.status("CounterCheck.loses_none")).isEqualTo(Status.FAILED);
        assertThat(run.message("CounterCheck.ends_in_time"))
                .startsWith("exercises/src/main/java/locks/counter/README.md, line 1: ");
        assertThat(run.printed())
                .containsOnlyOnce(
                        "x locks/counter is not judged: exercises/src/main/java/locks/counter/README.md, line 1")
                .endsWith("latchkey: 2 of 2 done, 8 of 8 points, 0 rejected, 0 not started, 0 inconclusive\n");
    }

    @Test
    void writes_the_same_facts_for_programs() throws IOException {
        Path file = folder.resolve("out/report.json");
        Settings settings = new Settings(kit.root(), kit.root(), List.of(), false, false, file);
        Rehearsal.of(
                settings,
                new FakeJudging().says(COUNTER, new Verdict.Rejected(List.of(LOST))),
                kit.errand(),
                kit.counter());

        JsonNode report = new ObjectMapper().readTree(Files.readString(file));
        assertThat(report.path("schema").asInt()).isEqualTo(1);
        assertThat(report.path("jdk").asText()).isEqualTo(Runtime.version().toString());
        assertThat(report.path("summary").toString())
                .isEqualTo("{\"done\":1,\"of\":2,\"earned\":4,\"points\":8,"
                        + "\"rejected\":1,\"notStarted\":0,\"inconclusive\":0}");
        assertThat(report.path("exercises").path(1).toString())
                .isEqualTo("{\"id\":\"locks/counter\",\"state\":\"rejected\",\"verdict\":\"lost-update\","
                        + "\"earned\":0,\"points\":4,\"findings\":[{\"diagnosis\":\"lost-update\",\"check\":\"\","
                        + "\"seen\":\"Two threads each added one; value() is 1, expected 2. That is too few.\","
                        + "\"why\":\"\",\"facts\":{},\"place\":null,\"token\":null}],"
                        + "\"checks\":[{\"check\":\"loses none\",\"earned\":0,\"points\":2,\"schedules\":3,"
                        + "\"allInterleavings\":false},{\"check\":\"ends in time\",\"earned\":0,\"points\":2,"
                        + "\"schedules\":3,\"allInterleavings\":false}],\"millis\":12,"
                        + "\"schedules\":300}");
    }

    @Test
    void writes_into_the_exercises_where_no_file_is_named() {
        Rehearsal.of(kit.settings(), new FakeJudging(), kit.errand());

        assertThat(folder.resolve("exercises/target/latchkey/report.json")).exists();
    }

    private static String file(String id, String name) {
        return Path.of("exercises/src/main/java", id) + File.separator + name;
    }

    static final class NeverReady {
        private static final List<String> OVENS = List.of();

        @BeforeAll
        static void heat() {
            if (OVENS.isEmpty()) {
                throw new IllegalStateException("No oven. Nor a pan.");
            }
        }

        @Test
        void bakes() {}
    }
}
