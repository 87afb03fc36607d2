package latchkey.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import latchkey.race.RaceDetector.Optimism;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RaceDetectorTest {
    private static final int MAIN = 0;
    private static final int ANN = 1;
    private static final int BOB = 2;

    private final Object counter = new Object();
    private final Object lock = new Object();
    private final RaceDetector races = new RaceDetector(true);

    @BeforeEach
    void start_two_threads() {
        races.started(-1, MAIN);
        races.started(MAIN, ANN);
        races.started(MAIN, BOB);
    }

    @Test
    void two_writes_with_nothing_between_them_race() {
        write(ANN);
        write(BOB);

        Race race = Objects.requireNonNull(races.first());
        assertThat(race.variable()).isEqualTo("value");
        assertThat(race.first().thread()).isEqualTo(ANN);
        assertThat(race.second().thread()).isEqualTo(BOB);
    }

    @Test
    void a_read_and_a_write_race_whichever_comes_first() {
        read(ANN);
        write(BOB);

        assertThat(races.first()).isNotNull();
    }

    @Test
    void two_reads_do_not_race() {
        read(ANN);
        read(BOB);

        assertThat(races.first()).isNull();
    }

    @Test
    void two_fields_of_one_object_are_two_variables() {
        races.access(new Access(ANN, true, ""), counter, "one", "one");
        races.access(new Access(BOB, true, ""), counter, "other", "other");

        assertThat(races.first()).isNull();
    }

    @Test
    void what_is_released_is_known_to_whoever_acquires() {
        write(ANN);
        races.release(ANN, lock);
        races.acquire(BOB, lock);
        write(BOB);

        assertThat(races.first()).isNull();
    }

    @Test
    void what_is_done_after_the_release_is_not_known() {
        races.release(ANN, lock);
        write(ANN);
        races.acquire(BOB, lock);
        write(BOB);

        assertThat(races.first()).isNotNull();
    }

    @Test
    void another_lock_orders_nothing() {
        write(ANN);
        races.release(ANN, lock);
        races.acquire(BOB, new Object());
        write(BOB);

        assertThat(races.first()).isNotNull();
    }

    @Test
    void a_thread_knows_what_was_done_before_its_start() {
        write(MAIN);
        races.started(MAIN, 3);
        write(3);

        assertThat(races.first()).isNull();
    }

    @Test
    void a_thread_does_not_know_what_its_parent_does_after_its_start() {
        write(MAIN);
        write(ANN);

        assertThat(races.first()).isNotNull();
    }

    @Test
    void whoever_joins_a_thread_knows_all_that_it_did() {
        write(ANN);
        races.joined(MAIN, ANN);
        write(MAIN);

        assertThat(races.first()).isNull();
    }

    @Test
    void a_volatile_read_knows_what_came_before_the_write() {
        write(ANN);
        races.volatileAccess(ANN, counter, "flag", true);
        races.volatileAccess(BOB, counter, "flag", false);
        write(BOB);

        assertThat(races.first()).isNull();
    }

    @Test
    void a_volatile_read_of_another_field_knows_nothing() {
        write(ANN);
        races.volatileAccess(ANN, counter, "flag", true);
        races.volatileAccess(BOB, counter, "other", false);
        write(BOB);

        assertThat(races.first()).isNotNull();
    }

    @Test
    void a_volatile_read_publishes_nothing() {
        write(ANN);
        races.volatileAccess(ANN, counter, "flag", false);
        races.volatileAccess(BOB, counter, "flag", true);
        write(BOB);

        assertThat(races.first()).isNotNull();
    }

    @Test
    void an_optimistic_read_that_is_validated_does_not_count() {
        write(ANN);
        races.optimism(BOB, Optimism.READING);
        read(BOB);
        races.optimism(BOB, Optimism.VALIDATING);

        assertThat(races.first()).isNull();
    }

    @Test
    void an_optimistic_read_that_is_never_validated_counts() {
        write(ANN);
        races.optimism(BOB, Optimism.READING);
        read(BOB);
        races.optimism(BOB, Optimism.NONE);

        assertThat(races.first()).isNotNull();
    }

    @Test
    void a_validated_look_into_a_collection_counts_when_the_collection_changes_later() {
        races.optimism(BOB, Optimism.READING);
        races.access(new Access(BOB, false, "Board:7"), counter, RaceDetector.CONTENTS, "the HashMap (get)");
        races.optimism(BOB, Optimism.VALIDATING);
        races.access(new Access(ANN, true, "Board:3"), counter, RaceDetector.CONTENTS, "the HashMap (put)");

        assertThat(races.first()).isNotNull();
    }

    @Test
    void a_validated_look_into_a_collection_that_never_changes_again_does_not_count() {
        races.access(new Access(ANN, true, "Board:3"), counter, RaceDetector.CONTENTS, "the HashMap (put)");
        races.optimism(BOB, Optimism.READING);
        races.access(new Access(BOB, false, "Board:7"), counter, RaceDetector.CONTENTS, "the HashMap (get)");
        races.optimism(BOB, Optimism.VALIDATING);

        assertThat(races.first()).isNull();
    }

    @Test
    void an_optimistic_read_may_wait_for_its_validation_while_another_lock_is_read() {
        write(ANN);
        races.optimism(BOB, Optimism.READING);
        read(BOB);
        races.optimism(BOB, Optimism.READING);
        races.optimism(BOB, Optimism.VALIDATING);

        assertThat(races.first()).isNull();
    }

    @Test
    void accesses_by_way_of_a_handle_race_with_plain_ones_only() {
        races.handled(new Access(ANN, true, "Counter:3"), counter, "value", "value");
        races.handled(new Access(BOB, true, "Counter:4"), counter, "value", "value");
        assertThat(races.first()).isNull();

        read(BOB);

        assertThat(Objects.requireNonNull(races.first()).first()).isEqualTo(new Access(ANN, true, "Counter:3"));
    }

    @Test
    void a_plain_write_races_with_an_earlier_look_by_way_of_a_handle() {
        races.handled(new Access(ANN, false, "Counter:3"), counter, "value", "value");
        read(BOB);
        assertThat(races.first()).isNull();

        write(BOB);

        assertThat(races.first()).isNotNull();
    }

    @Test
    void an_access_by_way_of_a_handle_that_is_ordered_after_a_plain_one_is_fine() {
        write(ANN);
        races.release(ANN, lock);
        races.acquire(BOB, lock);
        races.handled(new Access(BOB, true, "Counter:4"), counter, "value", "value");

        assertThat(races.first()).isNull();
    }

    @Test
    void the_calls_of_a_stamped_lock_begin_and_end_optimism() {
        assertThat(Optimism.after("StampedLock.tryOptimisticRead")).isEqualTo(Optimism.READING);
        assertThat(Optimism.after("StampedLock.validate")).isEqualTo(Optimism.VALIDATING);
        assertThat(Optimism.after("StampedLock.readLock")).isEqualTo(Optimism.NONE);
    }

    @Test
    void only_the_first_race_is_told() {
        write(ANN);
        write(BOB);
        Race first = races.first();
        write(ANN);

        assertThat(races.first()).isSameAs(first);
    }

    @Test
    void a_crowd_of_threads_is_not_followed() {
        for (int thread = 3; thread <= RaceDetector.MOST_THREADS; thread++) {
            races.started(MAIN, thread);
        }
        write(ANN);
        write(BOB);

        assertThat(races.active()).isFalse();
        assertThat(races.first()).isNull();
    }

    private void write(int thread) {
        races.access(new Access(thread, true, "Counter.add:1"), counter, "value", "value");
    }

    private void read(int thread) {
        races.access(new Access(thread, false, "Counter.get:2"), counter, "value", "value");
    }
}
