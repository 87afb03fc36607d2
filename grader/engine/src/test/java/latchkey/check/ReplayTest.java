package latchkey.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Objects;
import latchkey.diagnosis.Diagnosis;
import latchkey.diagnosis.Finding;
import latchkey.trace.Event;
import org.junit.jupiter.api.Test;

/** A finding's schedule can be carried out again, from its token alone. */
class ReplayTest {
    private static final String TWO_SCENARIOS = """
        Schedules.atMost(20).prove(() -> Worker.together(() -> new Answer().add()));
        Schedules.atMost(300).prove(() -> {
            Answer answer = new Answer();
            Worker.together(answer::add, answer::add);
            Expect.that(answer.n() == 2, LOST_UPDATE, "%d", answer.n());
        });
        """;

    private static void replaysWhatItFound(String answer) {
        Trial trial = Trial.of(answer, TWO_SCENARIOS);
        Finding finding = trial.finds(Diagnosis.LOST_UPDATE);
        String token = Objects.requireNonNull(finding.token());
        assertThat(token).startsWith("2:");

        CheckSession.Replayed replayed = trial.replay(2, token.substring(2));

        assertThat(replayed.findings()).isNotEmpty();
        assertThat(replayed.findings().getFirst().diagnosis()).isEqualTo(Diagnosis.LOST_UPDATE);
        assertThat(replayed.findings().getFirst().seen()).isEqualTo(finding.seen());
        assertThat(replayed.story().events())
                .containsAll(Objects.requireNonNull(finding.story()).events());
        assertThat(replayed.shown())
                .isEqualTo(finding.story())
                .isEqualTo(replayed.findings().getFirst().story());
        assertThat(replayed.story().events()).extracting(Event::what).contains("starts ann", "reads n = 0", "ends");
    }

    @Test
    void shows_the_same_again() {
        replaysWhatItFound("int n;\nvoid add() { n++; }\nint n() { return n; }");
    }

    @Test
    void shows_the_same_again_where_each_schedule_has_classes_of_its_own() {
        replaysWhatItFound("static int n;\nstatic { n = 0; }\nvoid add() { n++; }\nint n() { return n; }");
    }

    @Test
    void finds_nothing_in_a_schedule_in_which_nothing_is_wrong() {
        Trial trial =
                Trial.of("int n;\nsynchronized void add() { n++; }\nsynchronized int n() { return n; }", TWO_SCENARIOS);

        assertThat(trial.replay(2, "").findings()).isEmpty();
    }

    @Test
    void says_so_where_the_check_has_no_such_scenario() {
        Trial trial = Trial.of("synchronized void add() { }\nint n() { return 2; }", TWO_SCENARIOS);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> trial.replay(3, ""))
                .withMessage("The check 'it holds' has no scenario 3.");
    }
}
