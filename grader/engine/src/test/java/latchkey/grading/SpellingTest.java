package latchkey.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpellingTest {
    private static final List<String> NAMES = List.of(
            "lost-update",
            "lost-item",
            "lost-wakeup",
            "lost-way",
            "deadlock",
            "locks",
            "locks/counter",
            "pools/counter");

    @Test
    void names_the_nearest_first_and_three_at_most() {
        assertThat(Spelling.nearest("lost-itme", NAMES)).containsExactly("lost-item");
        assertThat(Spelling.nearest("lost", NAMES)).containsExactly("lost-item", "lost-update", "lost-wakeup");
    }

    @Test
    void takes_a_part_for_the_whole() {
        assertThat(Spelling.nearest("update", NAMES)).containsExactly("lost-update");
        assertThat(Spelling.nearest("dead", NAMES)).containsExactly("deadlock");
        assertThat(Spelling.nearest("up", NAMES)).isEmpty();
    }

    @Test
    void looks_behind_the_track_if_the_word_has_none() {
        assertThat(Spelling.nearest("Countr", NAMES)).containsExactly("locks/counter", "pools/counter");
        assertThat(Spelling.nearest("pool/counter", NAMES)).containsExactly("pools/counter", "locks/counter");
    }

    @Test
    void advises_to_look_at_the_list_where_nothing_is_near() {
        assertThat(Spelling.advice("quicksort", NAMES, "latchkey list"))
                .isEqualTo("see which there are: latchkey list");
        assertThat(Spelling.advice("counter", NAMES, "latchkey list"))
                .isEqualTo("did you mean locks/counter or pools/counter?");
    }
}
