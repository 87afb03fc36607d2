package latchkey.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import latchkey.programs.Program;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** All interleavings are all that there are, each once. */
class InterleavingsTest {
    private static final int MOST = 300;
    private static final int SEEDED = 1_000;
    private static final WovenPrograms WOVEN = WovenPrograms.read();

    private static Program program(String name) {
        return WOVEN.fresh().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @TestFactory
    Stream<DynamicTest> whatever_a_seed_chooses_has_been_enumerated_and_nothing_twice() {
        return Stream.of("order.closeLast.ok", "publish.latch.ok", "publish.future.ok", "varHandle.releaseAcquire.ok")
                .map(name -> dynamicTest(name, () -> {
                    Program program = program(name);
                    Set<List<Decisions.Segment>> enumerated = enumerated(program);
                    for (int i = 0; i < SEEDED; i++) {
                        RunResult seeded = WovenPrograms.run(program, new SeededStrategy(i));
                        assertThat(enumerated)
                                .as("seed %d", i)
                                .contains(seeded.forced().segments());
                    }
                }));
    }

    private static Set<List<Decisions.Segment>> enumerated(Program program) {
        Interleavings interleavings = new Interleavings(MOST);
        Set<List<Decisions.Segment>> all = new HashSet<>();
        PreemptingStrategy strategy = new PreemptingStrategy(List.of());
        while (strategy != null) {
            RunResult result = WovenPrograms.run(program, strategy);
            assertThat(all.add(result.forced().segments()))
                    .as("%s is a new one", result.forced().token())
                    .isTrue();
            interleavings.carriedOut(strategy);
            strategy = interleavings.next();
        }
        assertThat(interleavings.isComplete()).isTrue();
        assertThat(all).hasSizeGreaterThan(5);
        return all;
    }

    @Test
    void where_some_are_left_out_they_are_not_all() {
        Program program = program("publish.latch.ok");
        Interleavings interleavings = new Interleavings(3);
        PreemptingStrategy strategy = new PreemptingStrategy(List.of());
        while (strategy != null) {
            WovenPrograms.run(program, strategy);
            interleavings.carriedOut(strategy);
            strategy = interleavings.next();
        }

        assertThat(interleavings.isComplete()).isFalse();
    }

    @Test
    void a_search_says_that_it_has_seen_them_all_and_stops() throws Exception {
        Search.Result result = search("publish.latch.ok");

        assertThat(result.all()).isTrue();
        assertThat(result.schedules()).isLessThan(MOST);
    }

    @Test
    void a_wait_that_may_return_for_no_reason_leaves_more_open_than_the_order() throws Exception {
        Search.Result result = search("cond.noSignal.ok");

        assertThat(result.all()).isFalse();
        assertThat(result.schedules()).isGreaterThanOrEqualTo(MOST);
    }

    @Test
    void a_failure_is_no_proof() throws Exception {
        Search.Result result = search("varHandle.opaque.bad");

        assertThat(result.failure()).isNotNull();
        assertThat(result.all()).isFalse();
    }

    private static Search.Result search(String name) throws Exception {
        Program program = program(name);
        Search.Budget budget =
                new Search.Budget(MOST, MOST / 2, 1, SeededStrategy.Liberties.ALL, Runs.Settings.DEFAULT);
        return new Search(
                        () -> WovenPrograms.body(program),
                        result -> result.clean()
                                ? Search.Assessment.FINE
                                : new Search.Assessment(Search.Severity.HARD, "failed"),
                        budget)
                .search();
    }
}
