package latchkey.desk.judging;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import latchkey.desk.console.Json;
import latchkey.diagnosis.Diagnosis;
import latchkey.diagnosis.Finding;
import latchkey.grading.Brief;
import latchkey.grading.ExerciseFolder;
import latchkey.grading.Report;
import latchkey.grading.Verdict;
import org.junit.jupiter.api.Test;

class JudgeProcessTest {
    private static final ExerciseFolder EXERCISE = new ExerciseFolder(
            "locks/counter",
            Path.of("sources"),
            Path.of("pristine"),
            Path.of("CounterCheck.java"),
            new Brief("Count", 1, 1, 10, 4, Map.of(), List.of("Look."), Map.of()));

    private static Answer answer(Verdict verdict) {
        return JudgeProcess.answer(EXERCISE, new Report(EXERCISE.id(), verdict, List.of(), 0, 4, 12, 300));
    }

    private static Finding found(Diagnosis diagnosis, String check, String token) {
        return new Finding(diagnosis, check, "value() is 1, expected 2.", "", Map.of(), null, null, token);
    }

    @Test
    void answers_with_the_first_finding_the_check_that_made_it_and_what_the_learner_reads() {
        Answer answer = answer(new Verdict.Rejected(List.of(
                found(Diagnosis.LOST_UPDATE, "loses no update", "c1-7"),
                found(Diagnosis.HANGS, "comes to an end", "c1-8"))));

        assertThat(answer)
                .isEqualTo(new Answer("lost-update", "value() is 1, expected 2.", "loses no update", """
                        ✘ locks/counter   lost update
                          value() is 1, expected 2.
                          hint 1 of 1: latchkey hint locks/counter        more: latchkey explain lost-update
                        """, "c1-7", 12));
    }

    @Test
    void names_no_check_where_none_was_run_or_none_found_anything() {
        Verdict broken =
                new Verdict.DoesNotCompile(Finding.of(Diagnosis.DOES_NOT_COMPILE, "Counter.java:3: error: no", null));

        assertThat(answer(broken).check()).isEmpty();
        assertThat(answer(broken).message()).contains("Counter.java:3: error: no");
        assertThat(answer(new Verdict.Accepted())).isEqualTo(new Answer("accepted", "", "", null, null, 12));
        assertThat(answer(new Verdict.Inconclusive("Too busy.")))
                .isEqualTo(new Answer("inconclusive", "Too busy.", "", null, null, 12));
    }

    @Test
    void sends_an_answer_on_one_line_from_which_it_is_read_back() {
        Answer answer = answer(new Verdict.Rejected(List.of(found(Diagnosis.LOST_UPDATE, "loses no update", "c1-7"))));
        Reply reply = new Reply("id", answer, false, null);

        assertThat(Json.line(reply)).doesNotContain("\n");
        assertThat(Json.read(Json.line(reply), Reply.class)).contains(reply);
    }
}
