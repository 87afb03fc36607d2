package latchkey.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
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
    void an_optimistic_read_whose_stamp_has_gone_bad_does_not_count() {
        races.observes(BOB, lock, true);
        write(ANN);
        read(BOB);
        races.validated(BOB, lock, false);
        races.ended(BOB);

        assertThat(races.first()).isNull();
    }

    @Test
    void whoever_writes_after_the_validation_need_not_know_of_the_read() {
        races.observes(BOB, lock, true);
        read(BOB);
        races.validated(BOB, lock, true);
        races.ended(BOB);
        write(ANN);

        assertThat(races.first()).isNull();
    }

    @Test
    void a_good_stamp_does_not_excuse_a_write_that_was_not_under_its_lock() {
        races.observes(BOB, lock, true);
        write(ANN);
        read(BOB);
        races.validated(BOB, lock, true);

        assertThat(races.first()).isNotNull();
    }

    @Test
    void an_optimistic_read_that_is_never_validated_counts_at_the_end() {
        races.observes(BOB, lock, true);
        write(ANN);
        read(BOB);
        assertThat(races.first()).isNull();

        races.ended(BOB);

        assertThat(races.first()).isNotNull();
    }

    @Test
    void who_holds_the_lock_itself_reads_as_ever() {
        races.observes(BOB, lock, true);
        races.locked(BOB, lock);
        write(ANN);
        read(BOB);

        assertThat(races.first()).isNotNull();
    }

    @Test
    void a_stamp_may_be_asked_about_twice() {
        races.observes(BOB, lock, true);
        read(BOB);
        races.validated(BOB, lock, true);
        write(ANN);
        read(BOB);
        races.validated(BOB, lock, false);
        races.ended(BOB);

        assertThat(races.first()).isNull();
    }

    @Test
    void a_validated_look_into_a_collection_counts_when_the_collection_changes_later() {
        races.observes(BOB, lock, true);
        races.access(new Access(BOB, false, "Board:7"), counter, RaceDetector.CONTENTS, "the HashMap (get)");
        races.validated(BOB, lock, true);
        races.access(new Access(ANN, true, "Board:3"), counter, RaceDetector.CONTENTS, "the HashMap (put)");

        assertThat(races.first()).isNotNull();
    }

    @Test
    void the_stamp_of_another_lock_may_yet_turn_out_to_be_bad() {
        Object other = new Object();
        races.observes(BOB, lock, true);
        races.observes(BOB, other, true);
        write(ANN);
        read(BOB);
        races.validated(BOB, other, true);
        assertThat(races.first()).isNull();

        races.validated(BOB, lock, false);
        races.ended(BOB);

        assertThat(races.first()).isNull();
    }

    @Test
    void one_good_stamp_is_enough_where_nobody_wrote() {
        Object other = new Object();
        races.observes(BOB, other, true);
        races.validated(BOB, other, true);
        races.observes(BOB, lock, true);
        read(BOB);
        races.validated(BOB, lock, true);
        races.ended(BOB);
        write(ANN);

        assertThat(races.first()).isNull();
    }

    @Test
    void what_is_read_under_a_bad_stamp_does_not_count_if_the_thread_then_takes_the_lock() {
        races.observes(BOB, lock, false);
        write(ANN);
        read(BOB);
        races.locked(BOB, lock);
        races.ended(BOB);

        assertThat(races.first()).isNull();
    }

    @Test
    void what_is_read_under_a_bad_stamp_does_not_count_if_the_thread_then_looks_again() {
        races.observes(BOB, lock, false);
        write(ANN);
        read(BOB);
        races.observes(BOB, lock, true);
        races.ended(BOB);

        assertThat(races.first()).isNull();
    }

    @Test
    void what_is_read_under_a_bad_stamp_and_used_counts() {
        races.observes(BOB, lock, false);
        write(ANN);
        read(BOB);
        races.ended(BOB);

        assertThat(races.first()).isNotNull();
    }

    @Test
    void a_guess_before_a_swap_does_not_count_and_any_other_does() {
        races.handled(new Access(ANN, true, "Counter:3"), counter, "value", "value");
        races.guess(new Access(BOB, false, "Counter:4"), counter, "value", "value");
        races.swaps(BOB, counter, "value");
        races.guess(new Access(BOB, false, "Counter:7"), counter, "value", "value");
        assertThat(races.first()).isNull();

        races.ended(BOB);

        assertThat(Objects.requireNonNull(races.first()).second()).isEqualTo(new Access(BOB, false, "Counter:7"));
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
