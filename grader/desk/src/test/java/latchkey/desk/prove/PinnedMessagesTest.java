package latchkey.desk.prove;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import latchkey.desk.judging.Answer;
import latchkey.grading.Corpus;
import latchkey.grading.PinnedMessage;
import latchkey.grading.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PinnedMessagesTest {
    private static final String NOW = Fixture.message("lost-update");

    @TempDir
    private Path root;

    private Corpus.Entry wrong;

    @BeforeEach
    void makeEntry() throws IOException {
        wrong = Fixture.entry(root, "rejected/lost-update/none", "lost-update");
    }

    private Judged judged(int run, String slug) {
        return new Judged(wrong, run, Fixture.answer(slug));
    }

    private List<Problem> problems(int feature) {
        return PinnedMessages.problems(List.of(judged(1, "lost-update")), feature);
    }

    private void pin(String text) throws IOException {
        Files.writeString(wrong.messageFile(), text);
    }

    private static Problem about(String problem) {
        return new Problem("locks/counter", "rejected/lost-update/none", problem);
    }

    @Test
    void has_nothing_to_say_where_a_learner_reads_what_is_pinned() throws IOException {
        pin(NOW);
        assertThat(problems(PinnedMessage.JDK)).isEmpty();

        pin(NOW.replace("\n", "\r\n"));
        assertThat(problems(PinnedMessage.JDK)).isEmpty();
    }

    @Test
    void wants_a_message_beside_every_wrong_answer() {
        assertThat(problems(PinnedMessage.JDK))
                .containsExactly(about("has no MESSAGE: write it with latchkey prove --accept-messages"));
    }

    @Test
    void shows_the_lines_that_differ() throws IOException {
        pin(NOW.replace("was seen.", "is seen."));

        assertThat(problems(PinnedMessage.JDK))
                .containsExactly(about("its MESSAGE is not what a learner reads, from line 2 on\n"
                        + "expected |  This is seen.\nactual   |  This was seen."));
    }

    @Test
    void shows_lines_that_are_new_or_gone_and_no_more_than_a_few() throws IOException {
        pin(NOW.replace("     ann\n     reads\n\n", ""));
        assertThat(problems(PinnedMessage.JDK))
                .extracting(Problem::problem)
                .containsExactly("its MESSAGE is not what a learner reads, from line 4 on\n"
                        + "expected | nothing\nactual   |     ann\nactual   |     reads\nactual   |");

        pin(NOW.replace("     reads\n", "     a\n     b\n     c\n     d\n     e\n"));
        assertThat(problems(PinnedMessage.JDK).getFirst().problem())
                .contains("expected |     c\nexpected | ... and 2 more lines\nactual   |     reads");
    }

    @Test
    void compares_to_the_last_line_feed() throws IOException {
        pin(NOW.stripTrailing());
        assertThat(problems(PinnedMessage.JDK)).hasSize(1);

        Files.write(wrong.messageFile(), NOW.getBytes(StandardCharsets.UTF_16));
        assertThat(problems(PinnedMessage.JDK)).hasSize(1);
    }

    @Test
    void leaves_the_schedule_out_on_another_jdk() throws IOException {
        pin(NOW.replace("     reads", "     writes"));
        assertThat(problems(PinnedMessage.JDK)).hasSize(1);
        assertThat(problems(21)).isEmpty();

        pin(NOW.replace("was seen.", "is seen."));
        assertThat(problems(21)).hasSize(1);
    }

    @Test
    void compares_the_first_run_alone_and_no_unexpected_verdict() throws IOException {
        pin("Another.\n");

        assertThat(PinnedMessages.problems(List.of(judged(2, "lost-update"), judged(1, "hangs")), PinnedMessage.JDK))
                .isEmpty();
        assertThat(PinnedMessages.accept(List.of(judged(2, "lost-update"), judged(1, "hangs")), root))
                .isEmpty();
        assertThat(wrong.messageFile()).hasContent("Another.\n");
    }

    @Test
    void wants_none_where_the_judging_came_to_no_end() throws IOException {
        Corpus.Entry dead = Fixture.entry(root, "rejected/crashed/halts", Answer.CRASHED);
        Answer answer = new Answer(Answer.CRASHED, "It ended.", "", null, null, 20);

        assertThat(PinnedMessages.problems(List.of(new Judged(dead, 1, answer)), PinnedMessage.JDK))
                .isEmpty();
    }

    @Test
    void writes_what_is_new_or_has_changed_and_nothing_else() throws IOException {
        List<Judged> judged = List.of(judged(1, "lost-update"));
        String file = "locks/counter/rejected/lost-update/none/MESSAGE";

        assertThat(PinnedMessages.accept(judged, root)).containsExactly("new      " + file);
        assertThat(Files.readAllBytes(wrong.messageFile())).isEqualTo(NOW.getBytes(StandardCharsets.UTF_8));
        assertThat(PinnedMessages.accept(judged, root)).isEmpty();

        pin("Another.\n");
        assertThat(PinnedMessages.accept(judged, root)).containsExactly("changed  " + file);
        assertThat(problems(PinnedMessage.JDK)).isEmpty();
    }
}
