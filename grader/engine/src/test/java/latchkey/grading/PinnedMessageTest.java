package latchkey.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import latchkey.diagnosis.Diagnosis;
import latchkey.diagnosis.Finding;
import latchkey.trace.Event;
import latchkey.trace.Place;
import latchkey.trace.Story;
import org.jspecify.annotations.Nullable;
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

    @Test
    void says_the_same_in_words_whichever_schedule_shows_it() {
        Place place = new Place("Counter", "increment", 14);
        Story one = new Story(List.of("check", "ann"), List.of(new Event(1, "reads value = 0", place)));
        Story other = new Story(List.of("check", "bob"), List.of(new Event(1, "writes value = 1", place)));

        assertThat(told(one)).contains("ann").isNotEqualTo(told(other));
        assertThat(PinnedMessage.withoutSwimlanes(told(one)))
                .isEqualTo(PinnedMessage.withoutSwimlanes(told(other)))
                .isEqualTo(PinnedMessage.withoutSwimlanes(told(null)));
        assertThat(PinnedMessage.withoutSwimlanes(told(one))).isEqualTo("""
                ✘ locks/counter   lost update
                  value() is 1, expected 2.
                  A change is gone.
                  hint 1 of 3: latchkey hint locks/counter        more: latchkey explain lost-update
                """);
    }

    private String told(@Nullable Story story) {
        Finding finding =
                new Finding(Diagnosis.LOST_UPDATE, "", LOST.seen(), "A change is gone.", Map.of(), null, story, null);
        return PinnedMessage.of(exercise, new Verdict.Rejected(List.of(finding)))
                .orElseThrow();
    }
}
