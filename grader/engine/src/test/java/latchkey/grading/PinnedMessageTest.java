package latchkey.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import latchkey.diagnosis.Diagnosis;
import latchkey.diagnosis.Finding;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PinnedMessageTest {
    private static final Finding LOST = Finding.of(Diagnosis.LOST_UPDATE, "value() is 1, expected 2.", null);
    private static final Finding HANGS = Finding.of(Diagnosis.HANGS, "It hung.", null);

    private ExerciseFolder exercise;

    @BeforeEach
    void lay_out(@TempDir Path folder) {
        exercise = KitFiles.in(folder).kit().exercise("locks/counter").orElseThrow();
    }

    @Test
    void is_what_a_learner_reads_but_the_points() {
        assertThat(PinnedMessage.of(exercise, new Verdict.Rejected(List.of(LOST))))
                .contains("""
                ✘ locks/counter   lost update
                  value() is 1, expected 2.
                  hint 1 of 3: latchkey hint locks/counter        more: latchkey explain lost-update
                """);
    }

    @Test
    void does_not_depend_on_what_was_found_later() {
        assertThat(PinnedMessage.of(exercise, new Verdict.Rejected(List.of(LOST, HANGS))))
                .isEqualTo(PinnedMessage.of(exercise, new Verdict.Rejected(List.of(LOST))));
    }

    @Test
    void is_there_for_whatever_was_judged_and_is_not_right() {
        assertThat(PinnedMessage.of(exercise, new Verdict.Refused(List.of(HANGS))))
                .isPresent();
        assertThat(PinnedMessage.of(exercise, new Verdict.NotStarted(HANGS))).isPresent();
        assertThat(PinnedMessage.of(exercise, new Verdict.Accepted())).isEmpty();
        assertThat(PinnedMessage.of(exercise, new Verdict.Inconclusive("The machine was busy.")))
                .isEmpty();
    }
}
