package latchkey.grading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReplayTokenTest {
    @Test
    void names_exercise_check_scenario_and_decisions() {
        assertThat(ReplayToken.read("locks/counter:2.1:1x4.2x3-w0-s2"))
                .contains(new ReplayToken("locks/counter", 2, 1, "1x4.2x3-w0-s2"));
        assertThat(ReplayToken.read(ReplayToken.prefix("locks/counter", 2) + "1:"))
                .contains(new ReplayToken("locks/counter", 2, 1, ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "locks/counter", "locks/counter:1x2", "locks/counter:0.1:", "locks/counter:1.1:1y2"})
    void is_not_just_any_text(String text) {
        assertThat(ReplayToken.read(text)).isEmpty();
    }
}
