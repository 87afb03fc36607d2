package latchkey.desk.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import latchkey.desk.console.Failure;
import org.junit.jupiter.api.Test;

class AffinityTest {
    @Test
    void reads_a_list_of_processors() {
        assertThat(Affinity.numbers("0-2,5,7-8")).containsExactly(0, 1, 2, 5, 7, 8);
    }

    @Test
    void takes_more_processors_than_there_are_for_wrong_usage() {
        assertThatThrownBy(() -> Affinity.prefix(1_000_000))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("--cores")
                .extracting(failure -> ((Failure) failure).exitCode())
                .isEqualTo(2);
    }
}
