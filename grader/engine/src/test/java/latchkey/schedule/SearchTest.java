package latchkey.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import latchkey.programs.Program;
import latchkey.schedule.Search.Assessment;
import latchkey.schedule.Search.Severity;
import org.junit.jupiter.api.Test;

class SearchTest {
    private static final WovenPrograms PROGRAMS = WovenPrograms.read();
    private static final int NO_SEEDED_ONES = 0;
    private static final int PREEMPTED = 100;

    /** An update is lost, and that is what the result shows. */
    private static final Program LOST_UPDATE = program("counter.bad.unsync");

    private static final Program RIGHT = program("counter.ok.sync");

    @Test
    void finds_a_lost_update_by_one_preemption_without_any_seed() throws Exception {
        Search.Result result = search(LOST_UPDATE, NO_SEEDED_ONES);

        assertThat(Objects.requireNonNull(result.failure()).outcome()).isInstanceOf(Outcome.Threw.class);
    }

    @Test
    void shrinks_what_it_finds_to_a_few_context_switches() throws Exception {
        RunResult failure = Objects.requireNonNull(search(LOST_UPDATE, 400).failure());

        assertThat(failure.switches()).isLessThanOrEqualTo(4);
    }

    @Test
    void tells_the_values_of_what_it_has_found() throws Exception {
        RunResult failure =
                Objects.requireNonNull(search(LOST_UPDATE, NO_SEEDED_ONES).failure());

        assertThat(failure.story().events()).anyMatch(event -> event.what().matches("writes .* = 1"));
    }

    @Test
    void what_it_has_found_can_be_replayed() throws Exception {
        RunResult failure =
                Objects.requireNonNull(search(LOST_UPDATE, NO_SEEDED_ONES).failure());

        RunResult replayed = Search.replay(
                () -> body(LOST_UPDATE), Decisions.of(failure.forced().token()), Runs.Settings.DEFAULT);

        assertThat(replayed.story()).isEqualTo(failure.story());
    }

    @Test
    void finds_nothing_in_a_right_program() throws Exception {
        Search.Result result = search(RIGHT, 100);

        assertThat(result.failure()).isNull();
        assertThat(result.unknown()).isNull();
        assertThat(result.schedules()).isGreaterThanOrEqualTo(100);
    }

    @Test
    void shrinking_leaves_the_failure_the_same_and_no_longer() throws Exception {
        for (int seed = 0; seed < 10; seed++) {
            RunResult seeded = failing(seed);
            Shrinker shrinker = new Shrinker(
                    strategy -> WovenPrograms.run(LOST_UPDATE, strategy),
                    result -> result.outcome() instanceof Outcome.Threw);
            RunResult shrunk = shrinker.shrink(seeded);

            assertThat(shrunk.outcome()).isInstanceOf(Outcome.Threw.class);
            assertThat(shrunk.switches()).isLessThanOrEqualTo(Math.min(5, seeded.switches()));
        }
    }

    private static RunResult failing(int set) {
        for (int i = 0; ; i++) {
            RunResult result = WovenPrograms.run(LOST_UPDATE, WovenPrograms.seeded(set, i));
            if (result.outcome() instanceof Outcome.Threw) {
                return result;
            }
        }
    }

    private static Search.Result search(Program program, int seeded) throws Exception {
        Search.Budget budget =
                new Search.Budget(seeded, PREEMPTED, 1, SeededStrategy.Liberties.NONE, Runs.Settings.DEFAULT);
        return new Search(() -> body(program), SearchTest::assess, budget).search();
    }

    private static Assessment assess(RunResult result) {
        return result.outcome() instanceof Outcome.Threw ? new Assessment(Severity.HARD, "it throws") : Assessment.FINE;
    }

    private static Runs.Body body(Program program) {
        return WovenPrograms.body(program);
    }

    private static Program program(String name) {
        return PROGRAMS.fresh().stream()
                .filter(program -> program.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
