package latchkey.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import latchkey.diagnosis.Diagnosis;
import org.junit.jupiter.api.Test;

class BriefTest {
    private static final String GOOD = """
            ---
            title: "Count: without losing any"
            order: 210
            seed: 20210
            minutes: 20
            points: 4
            ---
            # Count without losing any

            ## Story

            Three doors, one counter.

            ## Task
            Make it right:
            ```java
            ## Hint 9
            int value();
            ```

            ## Look up
            - `synchronized`

            ## Hint 1
            Look at the three steps.

            ### A closer look
            Read, add, write.

            ## Hint 2
            One at a time.

            ## Hint lost-update 1
            Who wrote last?
            """;

    private static void assertRefused(String brief, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Brief.parse(brief))
                .withMessage(message);
    }

    private static String with(String line, String instead) {
        assertThat(GOOD).contains(line);
        return GOOD.replace(line, instead);
    }

    @Test
    void reads_front_matter_sections_and_ladders() {
        Brief brief = Brief.parse(GOOD);
        assertThat(brief.title()).isEqualTo("Count: without losing any");
        assertThat(brief.order()).isEqualTo(210);
        assertThat(brief.seed()).isEqualTo(20210);
        assertThat(brief.minutes()).isEqualTo(20);
        assertThat(brief.points()).isEqualTo(4);
        assertThat(brief.sections())
                .containsExactly(
                        entry("Story", "Three doors, one counter."),
                        entry("Task", "Make it right:\n```java\n## Hint 9\nint value();\n```"),
                        entry("Look up", "- `synchronized`"));
        assertThat(brief.hints())
                .containsExactly("Look at the three steps.\n\n### A closer look\nRead, add, write.", "One at a time.");
        assertThat(brief.hintsByDiagnosis()).containsExactly(entry(Diagnosis.LOST_UPDATE, List.of("Who wrote last?")));
    }

    @Test
    void reads_a_file_from_windows_alike() {
        assertThat(Brief.parse("\uFEFF" + GOOD.replace("\n", "\r\n"))).isEqualTo(Brief.parse(GOOD));
    }

    @Test
    void offers_the_ladder_of_the_diagnosis_or_else_the_one_for_all() {
        Brief brief = Brief.parse(GOOD);
        assertThat(brief.hintsFor(Diagnosis.LOST_UPDATE)).containsExactly("Who wrote last?");
        assertThat(brief.hintsFor(Diagnosis.DATA_RACE)).isEqualTo(brief.hints());
    }

    @Test
    void refuses_front_matter_that_is_not_whole() {
        assertRefused("", "line 1: a brief begins with front matter between two lines '---'");
        assertRefused("---\ntitle: x\n", "line 1: the front matter is never closed by a line '---'");
        assertRefused(with("minutes: 20\n", ""), "line 6: the front matter has no 'minutes'");
        assertRefused(
                with("minutes: 20", "minuets: 20"),
                "line 5: unknown key 'minuets'; the keys are minutes, order, points, seed, title");
        assertRefused(with("minutes: 20", "order: 20"), "line 5: 'order' is there twice");
        assertRefused(with("minutes: 20", "minutes"), "line 5: expected 'key: value', got 'minutes'");
        assertRefused(with("minutes: 20", "minutes:"), "line 5: 'minutes' has no value");
    }

    @Test
    void refuses_what_is_no_number_or_too_small() {
        assertRefused(with("minutes: 20", "minutes: some"), "line 5: 'minutes' is a whole number from 1, got 'some'");
        assertRefused(with("points: 4", "points: 0"), "line 6: 'points' is a whole number from 1, got '0'");
        assertRefused(with("order: 210", "order: -1"), "line 3: 'order' is a whole number from 0, got '-1'");
        assertRefused(with("seed: 20210", "seed: 1.5"), "line 4: 'seed' is a whole number, got '1.5'");
    }

    @Test
    void refuses_sections_that_are_empty_or_there_twice() {
        assertRefused(with("- `synchronized`", ""), "line 21: section 'Look up' is empty");
        assertRefused(with("## Look up", "## Story"), "line 21: section 'Story' is there twice");
        assertRefused(
                with("int value();\n```", "int value();"), "line 16: the code block that begins here is never closed");
    }

    @Test
    void refuses_ladders_with_a_rung_missing() {
        assertRefused(with("## Hint 2", "## Hint 3"), "line 30: Hint 3 comes before Hint 2");
        assertRefused(with("## Hint 2", "## Hint 1"), "line 30: Hint 1 is there twice");
        assertRefused(with("## Hint 1", "## Hint 0"), "line 24: hints are numbered from 1");
        assertRefused(
                with("lost-update 1", "lost-update 2"), "line 33: Hint lost-update 2 comes before Hint lost-update 1");
        assertRefused(with("One at a time.", ""), "line 30: Hint 2 is empty");
    }

    @Test
    void refuses_a_hint_that_belongs_nowhere() {
        assertRefused(with("lost-update 1", "lost-updates 1"), "line 33: no diagnosis is called 'lost-updates'");
        assertRefused(
                with("## Hint 2", "## Hint two"),
                "line 30: a hint is headed '## Hint 1' or '## Hint lost-update 1', got '## Hint two'");
    }
}
