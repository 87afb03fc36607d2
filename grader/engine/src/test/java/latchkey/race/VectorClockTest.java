package latchkey.race;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VectorClockTest {
    private final VectorClock ann = new VectorClock();
    private final VectorClock bob = new VectorClock();

    @Test
    void knows_nothing_of_anybody_at_first() {
        assertThat(ann.get(0)).isZero();
        assertThat(ann.get(1_000)).isZero();
    }

    @Test
    void counts_the_ticks_of_each_thread_by_itself() {
        ann.tick(0);
        ann.tick(0);
        ann.tick(20);

        assertThat(ann.get(0)).isEqualTo(2);
        assertThat(ann.get(20)).isEqualTo(1);
        assertThat(ann.get(19)).isZero();
    }

    @Test
    void learns_what_the_other_knows_and_forgets_nothing() {
        ann.tick(0);
        ann.tick(0);
        bob.tick(0);
        bob.tick(30);

        ann.join(bob);

        assertThat(ann.get(0)).isEqualTo(2);
        assertThat(ann.get(30)).isEqualTo(1);
    }

    @Test
    void does_not_learn_what_the_other_does_later() {
        ann.join(bob);
        bob.tick(1);

        assertThat(ann.get(1)).isZero();
    }
}
