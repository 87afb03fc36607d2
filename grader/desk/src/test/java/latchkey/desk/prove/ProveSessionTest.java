package latchkey.desk.prove;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import latchkey.desk.console.Console;
import latchkey.desk.console.Failure;
import latchkey.desk.console.Json;
import latchkey.desk.judging.Answer;
import latchkey.grading.Corpus;
import latchkey.grading.Kit;
import latchkey.grading.Problem;
import latchkey.trace.Glyphs;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProveSessionTest {
    private static final String WRONG = "solutions/locks/counter/rejected/lost-update/wrong-1/";
    private static final String MESSAGE = WRONG + "MESSAGE";

    @TempDir
    private Path root;

    private OwnKit kit;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void makeKit() throws IOException {
        kit = OwnKit.in(root);
    }

    /** Proves with an examiner that says of every submission what its path says. */
    private int prove(@Nullable Path corpus, boolean json) {
        return prove(corpus, json, false, OwnKit::judged);
    }

    private int prove(@Nullable Path corpus, boolean json, boolean acceptMessages, Function<Path, Answer> judge) {
        Kit own = Kit.at(root);
        Options options =
                new Options(own, own.exercises(), leftOut(own), corpus, 1, null, 0, json, false, acceptMessages);
        Console console = new Console(new PrintWriter(out), new PrintWriter(err), Glyphs.UNICODE, false);
        return new ProveSession(options, console, () -> Fixture.examiner(judge)).run();
    }

    private static List<Problem> leftOut(Kit own) {
        return own.faults(List.of()).stream()
                .filter(fault -> fault.problem().contains("README"))
                .toList();
    }

    private List<Problem> problems() {
        prove(null, true);
        return Json.read(out.toString(), Proof.class).orElseThrow().problems();
    }

    private static Problem about(@Nullable String variant, String problem) {
        return new Problem("locks/counter", variant, problem);
    }

    @Test
    void exits_with_0_if_all_is_as_expected_and_keeps_no_journal() {
        assertThat(prove(null, false)).isZero();
        assertThat(out.toString()).contains("12 entries, 1 run: 0 unexpected").doesNotContain("problem");
        assertThat(root.resolve(".latchkey/prove")).isEmptyDirectory();
    }

    @Test
    void exits_with_1_if_something_is_not_as_expected() throws IOException {
        kit.write("solutions/locks/counter/rejected/hangs/other/Counter.java", OwnKit.COUNTER);

        assertThat(prove(null, false)).isEqualTo(1);
        assertThat(out.toString()).contains("expected hangs, got lost-update in run 1");
    }

    @Test
    void takes_what_expect_says_for_the_folder() throws IOException {
        kit.write("solutions/locks/counter/rejected/hangs/other/Counter.java", OwnKit.COUNTER);
        kit.write("solutions/locks/counter/rejected/hangs/other/EXPECT", "hangs\n\nlost-update\n");
        kit.write("solutions/locks/counter/rejected/hangs/other/MESSAGE", Fixture.message("lost-update"));

        assertThat(prove(null, false)).isZero();
    }

    @Test
    void exits_with_1_if_a_learner_reads_something_else_than_what_is_pinned() throws IOException {
        kit.write(MESSAGE, "Something else.\n");

        assertThat(prove(null, true)).isEqualTo(1);
        Proof proof = Json.read(out.toString(), Proof.class).orElseThrow();
        assertThat(proof.summary().unexpected()).isZero();
        assertThat(proof.problems()).extracting(Problem::variant).containsExactly("rejected/lost-update/wrong-1");
    }

    @Test
    void names_each_check_that_no_wrong_answer_trips_first() throws IOException {
        kit.write(OwnKit.CHECK, OwnKit.check("loses_no_update", "comes_to_an_end"));
        kit.write(OwnKit.BRIEF_FILE, OwnKit.brief(8));

        assertThat(problems())
                .containsExactly(
                        about(null, "check comes_to_an_end has no witness: no rejected answer trips it first."));
    }

    @Test
    void takes_no_right_answer_and_no_unjudged_one_for_a_witness() {
        Function<Path, Answer> upsideDown = folder -> folder.toString().contains("wrong")
                ? new Answer(Answer.INCONCLUSIVE, "Busy.", "loses no update", null, null, 20)
                : folder.toString().contains("right") ? Fixture.answer("hangs") : OwnKit.judged(folder);

        assertThat(prove(null, false, false, upsideDown)).isEqualTo(1);
        assertThat(out.toString()).contains("check loses_no_update has no witness");
    }

    @Test
    void names_the_answers_that_are_still_to_be_written_and_judges_the_others() throws IOException {
        kit.write(WRONG + "Counter.java", "package locks.counter;\n/** PLACEHOLDER: no lock. */\nclass Counter {}\n");
        Files.delete(root.resolve(MESSAGE));

        assertThat(problems())
                .containsExactly(
                        about("rejected/lost-update/wrong-1", WRONG + "Counter.java:2: placeholder: no lock."));
        Proof proof = Json.read(out.toString(), Proof.class).orElseThrow();
        assertThat(proof.entries()).hasSize(11);
    }

    @Test
    void wants_no_witness_for_a_check_that_is_still_to_be_written() throws IOException {
        kit.write(OwnKit.CHECK, OwnKit.check("loses_no_update", "comes_to_an_end") + "// PLACEHOLDER: more\n");
        kit.write(OwnKit.BRIEF_FILE, OwnKit.brief(8));

        assertThat(problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.problem()).endsWith(": placeholder: more"));
    }

    @Test
    void is_not_green_if_no_answer_is_written_yet_but_judges_the_skeleton() throws IOException {
        for (Corpus.Entry entry :
                Corpus.read(root.resolve("solutions"), Kit.at(root)).entries()) {
            Files.writeString(entry.folder().resolve("Counter.java"), "package locks.counter; // PLACEHOLDER");
        }
        kit.write(OwnKit.CHECK, OwnKit.check("loses_no_update") + "// PLACEHOLDER\n");
        Set<Path> seen = new HashSet<>();

        assertThat(prove(null, false, false, folder -> {
                    seen.add(folder);
                    return OwnKit.judged(folder);
                }))
                .isEqualTo(1);
        assertThat(seen).singleElement().asString().contains("pristine");
        assertThat(out.toString()).contains("0 entries, 1 run: 0 unexpected").endsWith(", 13 problems\n");
    }

    @Test
    void wants_the_skeleton_not_started() {
        Function<Path, Answer> started = folder ->
                folder.toString().contains("pristine") ? Fixture.answer("lost-update") : OwnKit.judged(folder);

        assertThat(prove(null, true, false, started)).isEqualTo(1);
        Proof proof = Json.read(out.toString(), Proof.class).orElseThrow();
        assertThat(proof.problems())
                .containsExactly(
                        about(null, "the skeleton is judged lost-update, it should be not-started: This was seen."));
        assertThat(proof.entries()).hasSize(12);
        assertThat(proof.summary().rejected()).isEqualTo(8);
    }

    @Test
    void wants_the_brief_to_promise_what_the_checks_give() throws IOException {
        kit.write(OwnKit.BRIEF_FILE, OwnKit.brief(5));

        assertThat(problems()).containsExactly(about(null, "the brief promises 5 points, the checks give 4."));
    }

    @Test
    void says_that_a_check_is_missing_or_does_not_compile_and_judges_all_the_same() throws IOException {
        kit.write(OwnKit.CHECK, "package locks.counter;\nclass CounterCheck {");
        assertThat(problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.problem()).contains("does not compile"));

        Files.delete(root.resolve(OwnKit.CHECK));
        out.getBuffer().setLength(0);
        assertThat(problems()).containsExactly(about(null, OwnKit.CHECK + " is missing, the check of locks/counter."));
    }

    @Test
    void judges_the_other_exercises_where_a_brief_is_damaged() throws IOException {
        kit.write("exercises/src/pristine/java/locks/slate/Slate.java", "package locks.slate;\nclass Slate {}\n");
        kit.write("exercises/src/main/java/locks/slate/README.md", "# Slate\n");

        assertThat(problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.problem()).contains("locks/slate/README.md, line 1"));
        assertThat(out.toString()).contains("accepted/right-4");
    }

    @Test
    void tells_what_the_catalogue_finds_out_of_order() throws IOException {
        kit.write("solutions/locks/counter/accepted/right-1/Counter.java", "class Counter {}");
        kit.write("exercises/src/pristine/java/notes.txt", "");

        assertThat(problems())
                .containsExactly(
                        new Problem(
                                null,
                                null,
                                "exercises/src/pristine/java/notes.txt is stray: it belongs to no exercise."),
                        about(
                                "accepted/right-1",
                                "solutions/locks/counter/accepted/right-1/Counter.java declares no package, it should"
                                        + " be locks.counter."));
    }

    @Test
    void writes_what_learners_read_now_if_asked_to_and_is_content_from_then_on() throws IOException {
        Files.delete(root.resolve(MESSAGE));
        assertThat(prove(null, false)).isEqualTo(1);
        assertThat(prove(null, false, true, OwnKit::judged)).isZero();

        assertThat(out.toString()).contains("new      " + MESSAGE, "Messages written: 1.");
        assertThat(root.resolve(MESSAGE)).hasContent(Fixture.message("lost-update"));
        assertThat(prove(null, false)).isZero();
    }

    @Test
    void says_of_the_messages_that_it_writes_nothing_to_a_programs_json() throws IOException {
        kit.write(MESSAGE, "Something else.\n");
        prove(null, true, true, OwnKit::judged);

        assertThat(Json.read(out.toString(), Proof.class)).isPresent();
        assertThat(out.toString().stripTrailing()).endsWith("}");
        assertThat(err.toString()).contains("changed  " + MESSAGE);
    }

    @Test
    void ends_where_the_own_corpus_has_a_stray() throws IOException {
        kit.write("solutions/locks/counter/notes.txt", "");

        assertThatThrownBy(() -> prove(null, false))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("locks/counter/notes.txt")
                .extracting(failure -> ((Failure) failure).exitCode())
                .isEqualTo(3);
    }

    @Test
    void skips_and_lists_whatever_is_no_entry_of_a_corpus_from_elsewhere() throws IOException {
        kit.write("answers/locks/counter/accepted/lock/Counter.java", "class Counter {}");
        kit.write("answers/README.md", "");
        kit.write("answers/.git/config", "");
        kit.write("answers/locks/unknown/accepted/x/X.java", "class X {}");
        kit.write("answers/locks/counter/rejected/hangs/bad/Counter.java", "class Counter {}");
        kit.write("answers/locks/counter/rejected/hangs/bad/EXPECT", "nonsense");

        assertThat(prove(root.resolve("answers"), true)).isZero();
        Proof proof = Json.read(out.toString(), Proof.class).orElseThrow();
        assertThat(proof.entries()).hasSize(1);
        assertThat(proof.problems()).isEmpty();
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
