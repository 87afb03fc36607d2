package latchkey.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** By a clock that the test sets. */
class WatchTest {
    private static final int STEP = 7;

    private final Scheduler scheduler = new Scheduler(new PreemptingStrategy(List.of()), false, 100);
    private final Strand ann = new Strand(scheduler, new Thread(), 1, null);
    private final Strand bob = new Strand(scheduler, new Thread(), 2, null);
    private final Map<Strand, Long> processorTimes = new HashMap<>();
    private long now;
    private final Watch watch = new Watch(() -> now, strand -> processorTimes.getOrDefault(strand, 0L));

    WatchTest() {
        ann.name = "ann";
        bob.name = "bob";
        ann.lastPlace = "demo/Answer.read:3";
    }

    private @Nullable String look(@Nullable Strand running, int step) {
        Outcome.Unknown unknown = watch.look(running, step);
        return unknown == null ? null : unknown.reason();
    }

    private void passes(long nanos) {
        now += nanos + 1;
    }

    private void computes(Strand strand, long nanos) {
        processorTimes.merge(strand, nanos + 1, Long::sum);
    }

    @Test
    void who_blocks_in_one_step_for_long_is_named_with_his_last_place() {
        assertThat(look(ann, STEP)).isNull();
        passes(Patience.unseenBlockNanos() / 2);
        assertThat(look(ann, STEP)).isNull();
        passes(Patience.unseenBlockNanos() / 2);

        assertThat(look(ann, STEP)).isEqualTo("ann blocks where the scheduler cannot see it, after Answer:3.");
    }

    @Test
    void who_computes_in_one_step_for_long_is_told_by_processor_time() {
        assertThat(look(bob, STEP)).isNull();
        computes(bob, Patience.unwatchedCpuNanos());

        assertThat(look(bob, STEP))
                .isEqualTo("bob computes where the scheduler cannot see it, before any step of the answer's.");
    }

    @Test
    void who_computes_on_a_busy_machine_does_not_block() {
        assertThat(look(bob, STEP)).isNull();
        for (int i = 0; i < 4; i++) {
            passes(Patience.unseenBlockNanos());
            computes(bob, Patience.unwatchedCpuNanos() / 5);
            assertThat(look(bob, STEP)).isNull();
        }
        computes(bob, Patience.unwatchedCpuNanos() / 5);

        assertThat(look(bob, STEP)).startsWith("bob computes");
    }

    @Test
    void a_virtual_thread_tells_no_processor_time() {
        Strand cat = new Strand(scheduler, Thread.ofVirtual().unstarted(() -> {}), 3, null);
        cat.name = "cat";
        assertThat(look(cat, STEP)).isNull();
        passes(Patience.unseenBlockNanos());

        assertThat(look(cat, STEP)).startsWith("cat blocks or computes where the scheduler cannot see it");
    }

    @Test
    void the_turn_passes_on_without_a_step_and_nobody_is_suspected() {
        computes(bob, 100 * Patience.unwatchedCpuNanos());
        assertThat(look(ann, STEP)).isNull();
        passes(Patience.unseenBlockNanos());

        assertThat(look(bob, STEP)).isNull();
        assertThat(look(bob, STEP)).isNull();
    }

    @Test
    void patience_begins_afresh_with_each_step() {
        for (int step = 0; step < 100; step++) {
            assertThat(look(ann, step)).isNull();
            passes(Patience.unseenBlockNanos() / 2);
            computes(ann, Patience.unwatchedCpuNanos() / 2);
            assertThat(look(ann, step)).isNull();
            passes(Patience.unseenBlockNanos() / 2);
            computes(ann, Patience.unwatchedCpuNanos() / 2);
        }
    }

    @Test
    void when_it_is_nobodys_turn_nobody_is_suspected() {
        assertThat(look(null, STEP)).isNull();
        passes(Patience.unseenBlockNanos());

        assertThat(look(null, STEP)).isNull();
    }
}
