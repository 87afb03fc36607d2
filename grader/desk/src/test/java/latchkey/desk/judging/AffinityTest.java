package latchkey.desk.judging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AffinityTest {
    @Test
    void reads_a_list_of_processors() {
        assertThat(Affinity.numbers("0-2,5,7-8")).containsExactly(0, 1, 2, 5, 7, 8);
    }

    @Test
    void allows_no_more_processors_than_the_jvm_counts() {
        assertThat(Affinity.allowed())
                .isNotEmpty()
                .hasSizeLessThanOrEqualTo(Runtime.getRuntime().availableProcessors());
    }
}
