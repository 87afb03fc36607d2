package latchkey.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VirtualTimeTest {
    private final VirtualTime time = new VirtualTime();
    private final Scheduler scheduler = new Scheduler(new SeededStrategy(1), false, 100);

    @Test
    void stands_still_until_it_is_passed() {
        sleeper(0, 500);

        assertThat(time.elapsed()).isZero();
    }

    @Test
    void jumps_from_deadline_to_deadline_the_nearest_first() {
        Strand late = sleeper(0, 300);
        Strand soon = sleeper(1, 100);
        Strand later = sleeper(2, 400);

        assertThat(time.pass()).isSameAs(soon);
        assertThat(time.elapsed()).isEqualTo(100);
        assertThat(time.pass()).isSameAs(late);
        assertThat(time.pass()).isSameAs(later);
        assertThat(time.elapsed()).isEqualTo(400);
        assertThat(time.pass()).isNull();
    }

    @Test
    void wakes_those_with_one_deadline_in_the_order_in_which_they_set_it() {
        Strand first = sleeper(1, 100);
        Strand second = sleeper(0, 100);

        assertThat(time.pass()).isSameAs(first);
        assertThat(time.pass()).isSameAs(second);
    }

    @Test
    void forgets_the_timer_of_a_wait_that_is_over() {
        Strand strand = sleeper(0, 100);
        strand.waits++;

        assertThat(time.pass()).isNull();
        assertThat(time.elapsed()).isZero();
    }

    @Test
    void has_no_deadline_past_the_end_of_time() {
        sleeper(0, Long.MAX_VALUE);

        assertThat(time.pass()).isNull();
        assertThat(time.deadline(Long.MAX_VALUE)).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void lets_a_sleepers_own_clock_go_ahead_of_the_others() {
        Strand sleeper = sleeper(0, 100);
        Strand other = sleeper(1, 200);

        time.runAhead(sleeper);

        assertThat(time.now(sleeper) - time.now(other)).isEqualTo(100);
        assertThat(time.elapsed()).isZero();
    }

    private Strand sleeper(int id, long nanos) {
        Strand strand = new Strand(scheduler, Thread.currentThread(), id, null);
        strand.asleepUntil = time.deadline(nanos);
        time.set(strand, nanos);
        return strand;
    }
}
