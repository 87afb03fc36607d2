package latchkey.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import latchkey.schedule.Decisions.Segment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecisionsTest {

    @Test
    void a_token_is_one_word_and_reads_as_what_it_was_written_for() {
        Decisions decisions = new Decisions(List.of(new Segment(1, 4), new Segment(2, 3)), List.of(0, 1), List.of(2));

        assertThat(decisions.token()).isEqualTo("1x4.2x3-w0-w1-s2");
        assertThat(Decisions.of(decisions.token())).isEqualTo(decisions);
    }

    @Test
    void no_decisions_are_the_empty_token() {
        Decisions none = new Decisions(List.of(), List.of(), List.of());

        assertThat(none.token()).isEmpty();
        assertThat(Decisions.of("")).isEqualTo(none);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hello", "1", "1x", "1x2x3", "-wx", "1x2."})
    void what_is_no_token_is_refused(String token) {
        assertThatThrownBy(() -> Decisions.of(token)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void neighbouring_decisions_for_one_thread_are_one_segment() {
        assertThat(Decisions.segments(new int[] {1, 1, 0, 1}))
                .containsExactly(new Segment(1, 2), new Segment(0, 1), new Segment(1, 1));
    }
}
