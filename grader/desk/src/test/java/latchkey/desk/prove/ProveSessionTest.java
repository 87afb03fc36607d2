package latchkey.desk.prove;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import latchkey.desk.console.Console;
import latchkey.desk.console.Failure;
import latchkey.desk.console.Json;
import latchkey.grading.Kit;
import latchkey.trace.Glyphs;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProveSessionTest {
    private static final String BRIEF =
            "---\ntitle: Count\norder: 1\nseed: 1\nminutes: 1\npoints: 4\n---\n## Story\nA slate.\n## Hint 1\nLook.\n";

    private static final String MESSAGE = "solutions/locks/counter/rejected/lost-update/none/MESSAGE";

    @TempDir
    private Path root;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void makeKit() throws IOException {
        write("pom.xml", "<project/>");
        Files.createDirectories(root.resolve("grader"));
        write("exercises/src/pristine/java/locks/counter/Counter.java", "class Counter {}");
        write("exercises/src/main/java/locks/counter/README.md", BRIEF);
        write("solutions/pom.xml", "<project/>");
        write("solutions/locks/counter/accepted/lock/Counter.java", "class Counter {}");
        write("solutions/locks/counter/rejected/lost-update/none/Counter.java", "class Counter {}");
        write(MESSAGE, Fixture.message("lost-update"));
    }

    private void write(String file, String text) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    /** Proves with an examiner that says of every submission what its path says. */
    private int prove(@Nullable Path corpus, boolean json) {
        return prove(corpus, json, false);
    }

    private int prove(@Nullable Path corpus, boolean json, boolean acceptMessages) {
        Kit kit = Kit.at(root);
        Options options = new Options(kit, kit.exercises(), corpus, 1, null, 0, json, false, acceptMessages);
        Console console = new Console(new PrintWriter(out), new PrintWriter(err), Glyphs.UNICODE, false);
        return new ProveSession(
                        options,
                        console,
                        () -> Fixture.examiner(folder ->
                                Fixture.answer(folder.toString().contains("rejected") ? "lost-update" : "accepted")))
                .run();
    }

    @Test
    void exits_with_0_if_all_is_as_expected_and_keeps_no_journal() {
        assertThat(prove(null, false)).isZero();
        assertThat(out.toString()).contains("2 entries, 1 run: 0 unexpected");
        assertThat(root.resolve(".latchkey/prove")).isEmptyDirectory();
    }

    @Test
    void exits_with_1_if_something_is_not_as_expected() throws IOException {
        write("solutions/locks/counter/rejected/hangs/other/Counter.java", "class Counter {}");

        assertThat(prove(null, false)).isEqualTo(1);
        assertThat(out.toString()).contains("expected hangs, got lost-update in run 1");
    }

    @Test
    void takes_what_expect_says_for_the_folder() throws IOException {
        write("solutions/locks/counter/rejected/hangs/other/Counter.java", "class Counter {}");
        write("solutions/locks/counter/rejected/hangs/other/EXPECT", "hangs\n\nlost-update\n");
        write("solutions/locks/counter/rejected/hangs/other/MESSAGE", Fixture.message("lost-update"));

        assertThat(prove(null, false)).isZero();
    }

    @Test
    void exits_with_1_if_a_learner_reads_something_else_than_what_is_pinned() throws IOException {
        write(MESSAGE, "Something else.\n");

        assertThat(prove(null, true)).isEqualTo(1);
        Proof proof = Json.read(out.toString(), Proof.class).orElseThrow();
        assertThat(proof.summary().unexpected()).isZero();
        assertThat(proof.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.variant()).isEqualTo("rejected/lost-update/none"));
    }

    @Test
    void writes_what_learners_read_now_if_asked_to_and_is_content_from_then_on() throws IOException {
        Files.delete(root.resolve(MESSAGE));
        assertThat(prove(null, false)).isEqualTo(1);
        assertThat(prove(null, false, true)).isZero();

        assertThat(out.toString()).contains("new      " + MESSAGE, "Messages written: 1.");
        assertThat(root.resolve(MESSAGE)).hasContent(Fixture.message("lost-update"));
        assertThat(prove(null, false)).isZero();
    }

    @Test
    void says_of_the_messages_that_it_writes_nothing_to_a_programs_json() throws IOException {
        write(MESSAGE, "Something else.\n");
        prove(null, true, true);

        assertThat(Json.read(out.toString(), Proof.class)).isPresent();
        assertThat(out.toString().stripTrailing()).endsWith("}");
        assertThat(err.toString()).contains("changed  " + MESSAGE);
    }

    @Test
    void ends_where_the_own_corpus_has_a_stray() throws IOException {
        write("solutions/locks/counter/notes.txt", "");

        assertThatThrownBy(() -> prove(null, false))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("locks/counter/notes.txt")
                .extracting(failure -> ((Failure) failure).exitCode())
                .isEqualTo(3);
    }

    @Test
    void skips_and_lists_whatever_is_no_entry_of_a_corpus_from_elsewhere() throws IOException {
        write("answers/locks/counter/accepted/lock/Counter.java", "class Counter {}");
        write("answers/README.md", "");
        write("answers/.git/config", "");
        write("answers/locks/unknown/accepted/x/X.java", "class X {}");
        write("answers/locks/counter/rejected/hangs/bad/Counter.java", "class Counter {}");
        write("answers/locks/counter/rejected/hangs/bad/EXPECT", "nonsense");

        assertThat(prove(root.resolve("answers"), true)).isZero();
        Proof proof = Json.read(out.toString(), Proof.class).orElseThrow();
        assertThat(proof.entries()).hasSize(1);
        assertThat(proof.skipped())
                .extracting(Skipped::path)
                .containsExactly(".git", "README.md", "locks/counter/rejected/hangs/bad/EXPECT", "locks/unknown");
        assertThat(proof.summary().skipped()).isEqualTo(4);
    }

    @Test
    void is_never_green_if_nothing_was_judged() throws IOException {
        Path empty = Files.createDirectories(root.resolve("empty"));

        assertThatThrownBy(() -> prove(empty, false))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("no entry")
                .extracting(failure -> ((Failure) failure).exitCode())
                .isEqualTo(2);
    }
}
