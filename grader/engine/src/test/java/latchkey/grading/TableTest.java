package latchkey.grading;

import static latchkey.grading.Table.State.DONE;
import static latchkey.grading.Table.State.INCONCLUSIVE;
import static latchkey.grading.Table.State.NOT_STARTED;
import static latchkey.grading.Table.State.REJECTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import latchkey.grading.Table.Row;
import latchkey.trace.Glyphs;
import latchkey.trace.Lines;
import org.junit.jupiter.api.Test;

class TableTest {
    private static final Row ERRAND =
            new Row("threads/errand", DONE, 12, 12, "", "exercises/src/main/java/threads/errand/Errand.java");
    private static final Row COUNTER = new Row(
            "locks/counter", REJECTED, 0, 4, "lost update", "exercises/src/main/java/locks/counter/Counter.java");
    private static final Row HIKERS = new Row(
            "coordination/hikers", NOT_STARTED, 0, 5, "", "exercises/src/main/java/coordination/hikers/Hikers.java");
    private static final Row HATCH = new Row(
            "coordination/hatch",
            INCONCLUSIVE,
            0,
            5,
            "a thread that the scheduler does not know, GC-Watch, came in between",
            "exercises\\src\\main\\java\\coordination\\hatch\\Hatch.java");

    @Test
    void shows_each_exercise_on_a_line_and_what_to_mend_first() {
        assertThat(Table.of(List.of(ERRAND, COUNTER, HIKERS, HATCH)).render(Glyphs.UNICODE))
                .isEqualTo("""
                        ✔ threads/errand       done          12 of 12
                        ✘ locks/counter        rejected       0 of  4  lost update: latchkey hint locks/counter
                        ○ coordination/hikers  not started    0 of  5  open Hikers.java
                        ? coordination/hatch   inconclusive   0 of  5  run it again: a thread that the scheduler does not k…

                        Next: open exercises/src/main/java/locks/counter/Counter.java
                              and mend it; if you are stuck: latchkey hint locks/counter
                        latchkey: 1 of 4 done, 12 of 26 points, 1 rejected, 1 not started, 1 inconclusive""");
    }

    @Test
    void points_to_the_first_that_is_not_started_where_none_is_rejected() {
        assertThat(Table.of(List.of(ERRAND, HATCH, HIKERS)).render(Glyphs.ASCII))
                .isEqualTo("""
                        + threads/errand       done          12 of 12
                        ? coordination/hatch   inconclusive   0 of  5  run it again: a thread that the scheduler does not...
                        - coordination/hikers  not started    0 of  5  open Hikers.java

                        Next: read exercises/src/main/java/coordination/hikers/README.md
                              then open exercises/src/main/java/coordination/hikers/Hikers.java
                        latchkey: 1 of 3 done, 12 of 22 points, 0 rejected, 1 not started, 1 inconclusive""");
    }

    @Test
    void asks_for_another_run_where_only_that_can_tell() {
        assertThat(Table.of(List.of(ERRAND, HATCH)).render(Glyphs.UNICODE)).endsWith("""

                        Next: judge it once more: mvn test -Dexercise=coordination/hatch
                        latchkey: 1 of 2 done, 12 of 17 points, 0 rejected, 0 not started, 1 inconclusive""");
    }

    @Test
    void says_so_where_all_is_done() {
        assertThat(Table.of(List.of(ERRAND)).render(Glyphs.UNICODE)).isEqualTo("""
                        ✔ threads/errand  done  12 of 12

                        Next: all of these are done; choose another: latchkey list
                        latchkey: 1 of 1 done, 12 of 12 points, 0 rejected, 0 not started, 0 inconclusive""");
    }

    @Test
    void is_not_there_where_nothing_was_judged() {
        assertThatIllegalArgumentException().isThrownBy(() -> Table.of(List.of()));
    }

    @Test
    void stays_compact_with_many_exercises() {
        List<Row> rows = IntStream.range(0, 44)
                .mapToObj(i -> new Row(
                        "coordination/trafficlight" + i, REJECTED, 0, 10, "swallowed exception", "x/Light.java"))
                .toList();
        assertThat(Table.of(rows).render(Glyphs.UNICODE).lines())
                .hasSize(44 + 4)
                .allMatch(line -> Lines.width(line) <= Lines.WIDTH)
                .contains("✘ coordination/trafficlight7   rejected  0 of 10  swallowed exception");
    }
}
