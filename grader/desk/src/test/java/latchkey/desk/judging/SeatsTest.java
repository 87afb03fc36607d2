package latchkey.desk.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import latchkey.desk.console.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeatsTest {
    private static final List<Integer> FIVE = List.of(0, 1, 4, 5, 8);

    @Test
    void gives_each_judging_jvm_one_processor_of_its_own() {
        Seats seats = Seats.of(null, FIVE, true);

        assertThat(seats.processors()).containsExactly(List.of(0), List.of(1), List.of(4), List.of(5), List.of(8));
        assertThat(seats.jvms())
                .extracting(JudgingJvm::prefix)
                .contains(List.of("taskset", "-c", "0"), List.of("taskset", "-c", "8"));
    }

    @Test
    void gives_each_as_many_as_are_asked_for_and_shares_none() {
        Seats seats = Seats.of(2, FIVE, true);

        assertThat(seats.processors()).containsExactly(List.of(0, 1), List.of(4, 5));
        assertThat(seats.jvms()).last().extracting(JudgingJvm::prefix).isEqualTo(List.of("taskset", "-c", "4,5"));
        assertThat(Seats.of(5, FIVE, true).processors()).containsExactly(FIVE);
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 1", "3, 1", "4, 2", "9, 4"})
    void leaves_them_unpinned_two_processors_each_where_the_system_cannot_pin(int allowed, int jvms) {
        Seats seats = Seats.of(null, Affinity.numbers("1-" + allowed), false);

        assertThat(seats.jvms()).hasSize(jvms).allMatch(jvm -> jvm.prefix().isEmpty());
        assertThat(seats.beside().prefix()).isEmpty();
    }

    @Test
    void lets_busy_loops_run_on_every_processor_that_is_judged_on_and_on_no_other() {
        assertThat(Seats.of(null, FIVE, true).beside().prefix()).containsExactly("taskset", "-c", "0,1,4,5,8");
        assertThat(Seats.of(2, FIVE, true).beside().prefix()).containsExactly("taskset", "-c", "0,1,4,5");
    }

    @Test
    void takes_more_processors_than_there_are_for_wrong_usage() {
        assertThatThrownBy(() -> Seats.of(6, FIVE, true))
                .isInstanceOf(Failure.class)
                .hasMessage("--cores 6 is more than the 5 processors there are.")
                .extracting(failure -> ((Failure) failure).exitCode())
                .isEqualTo(2);
    }

    @Test
    void takes_pinning_where_the_system_cannot_for_wrong_usage() {
        assertThatThrownBy(() -> Seats.of(1, FIVE, false))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("--cores needs Linux")
                .extracting(failure -> ((Failure) failure).exitCode())
                .isEqualTo(2);
    }
}
