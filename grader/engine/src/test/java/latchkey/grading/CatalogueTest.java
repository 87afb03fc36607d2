package latchkey.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueTest {
    private static final String ID = "locks/counter/";

    @TempDir
    Path folder;

    private KitFiles files;

    @BeforeEach
    void layOut() {
        files = KitFiles.in(folder);
    }

    private void finds(String... problems) {
        assertThat(Catalogue.problems(files.kit(), files.path("solutions")))
                .extracting(Problem::problem)
                .containsExactlyInAnyOrder(problems);
    }

    @Test
    void has_nothing_to_say_of_a_kit_in_order() {
        files.write("solutions/pom.xml", "")
                .write("solutions/src/test/java/CorpusTest.java", "")
                .write("solutions/target/classes/any", "")
                .write(KitFiles.CHECKS + ID + "Helper.java", KitFiles.COUNTER)
                .write(KitFiles.MAIN + "locks/.DS_Store", "")
                .write(KitFiles.REJECTED + "lost-update/wrong-1/EXPECT", "data-race\nlost-update\n")
                .write(KitFiles.REJECTED + "lost-update/wrong-1/MESSAGE", "Any.");

        finds();
    }

    @Test
    void finds_stray_files_in_each_tree() {
        files.write(KitFiles.MAIN + "notes.txt", "")
                .write(KitFiles.MAIN + ID + "notes.txt", "")
                .write(KitFiles.MAIN + ID + "Mine.java", KitFiles.COUNTER)
                .write(KitFiles.PRISTINE + ID + "README.md", "")
                .write(KitFiles.PRISTINE + ID + "deep/Counter.java", KitFiles.COUNTER)
                .write(KitFiles.CHECKS + "locks/CounterCheck.java", KitFiles.COUNTER)
                .write(KitFiles.CHECKS + ID + "SlateCheck.java", KitFiles.COUNTER);

        finds(
                "exercises/src/main/java/notes.txt is stray: it belongs to no exercise.",
                "exercises/src/main/java/locks/counter/notes.txt is stray: here lie Java files and the brief.",
                "exercises/src/main/java/locks/counter/Mine.java is stray: there is no such file in"
                        + " exercises/src/pristine/java/locks/counter.",
                "exercises/src/pristine/java/locks/counter/README.md is stray: here lie Java files.",
                "exercises/src/pristine/java/locks/counter/deep/Counter.java is stray: it belongs to no exercise.",
                "exercises/src/test/java/locks/CounterCheck.java is stray: it belongs to no exercise.",
                "exercises/src/test/java/locks/counter/SlateCheck.java is stray: locks/counter has one check,"
                        + " CounterCheck.java.");
    }

    @Test
    void finds_copies_that_differ_or_lack() {
        files.write(KitFiles.MAIN + ID + "Counter.java", KitFiles.COUNTER + "\n")
                .write(KitFiles.PRISTINE + ID + "Aid.java", "package locks.counter;");

        finds(
                "exercises/src/main/java/locks/counter/Counter.java differs from"
                        + " exercises/src/pristine/java/locks/counter/Counter.java.",
                "exercises/src/main/java/locks/counter/Aid.java is missing; it should equal"
                        + " exercises/src/pristine/java/locks/counter/Aid.java.");
    }

    @Test
    void finds_a_missing_check() {
        files.delete(KitFiles.CHECKS + ID + "CounterCheck.java");

        finds("exercises/src/test/java/locks/counter/CounterCheck.java is missing, the check of locks/counter.");
    }

    @Test
    void finds_a_brief_without_a_section_or_with_too_few_hints() {
        String brief = KitFiles.brief(1).replace("## Look up", "## See").replace("## Hint 3\nThree.\n", "");
        files.write(KitFiles.MAIN + ID + "README.md", brief);

        finds(
                "exercises/src/main/java/locks/counter/README.md has no section 'Look up'.",
                "exercises/src/main/java/locks/counter/README.md has 2 hints, it needs at least 3.");
    }

    @Test
    void finds_an_empty_hint() {
        files.write(KitFiles.MAIN + ID + "README.md", KitFiles.brief(1).replace("Two.", ""));

        finds("exercises/src/main/java/locks/counter/README.md, line 17: Hint 2 is empty.");
    }

    @Test
    void finds_a_hint_for_an_unknown_diagnosis() {
        files.write(KitFiles.MAIN + ID + "README.md", KitFiles.brief(1) + "## Hint lost-updates 1\nAny.\n");

        finds("exercises/src/main/java/locks/counter/README.md, line 21: no diagnosis is called 'lost-updates'.");
    }

    @Test
    void finds_wrong_packages() {
        files.write(KitFiles.CHECKS + ID + "CounterCheck.java", "// package locks.counter;\nclass CounterCheck {}")
                .write(KitFiles.ACCEPTED + "right-1/Counter.java", "/* */ package locks.count;\nclass Counter {}");

        finds(
                "exercises/src/test/java/locks/counter/CounterCheck.java declares no package, it should be"
                        + " locks.counter.",
                "solutions/locks/counter/accepted/right-1/Counter.java declares package locks.count, it should be"
                        + " locks.counter.");
    }

    @Test
    void finds_sources_that_are_not_utf_8() {
        files.write(
                KitFiles.ACCEPTED + "right-1/Counter.java",
                "package locks.counter; // \u00fc".getBytes(StandardCharsets.ISO_8859_1));

        finds("solutions/locks/counter/accepted/right-1/Counter.java:1: error: this line is not in UTF-8; save the file"
                + " in that encoding and try again.");
    }

    @Test
    void names_each_placeholder_with_its_line_and_what_it_asks_for() {
        String brief = KitFiles.brief(1);
        String slate = "package locks.counter;\n/** PLACEHOLDER: a slate. */\nclass Slate {} // NOPLACEHOLDER\n";
        files.write(KitFiles.MAIN + ID + "README.md", brief.replace("Two.", "Two.\nPLACEHOLDER: three."))
                .write(KitFiles.MAIN + ID + "Slate.java", slate)
                .write(KitFiles.PRISTINE + ID + "Slate.java", slate)
                .write(KitFiles.CHECKS + ID + "Helper.java", "package locks.counter;\nclass Helper {} // PLACEHOLDER\n")
                .write(KitFiles.REJECTED + "lost-update/wrong-2/Counter.java", slate);

        assertThat(Catalogue.problems(files.kit(), files.path("solutions")))
                .containsExactly(
                        new Problem(
                                "locks/counter",
                                null,
                                "exercises/src/main/java/locks/counter/README.md:19: placeholder: three."),
                        new Problem(
                                "locks/counter",
                                null,
                                "exercises/src/main/java/locks/counter/Slate.java:2: placeholder: a slate."),
                        new Problem(
                                "locks/counter",
                                null,
                                "exercises/src/test/java/locks/counter/Helper.java:2: placeholder"),
                        new Problem(
                                "locks/counter",
                                "rejected/lost-update/wrong-2",
                                "solutions/locks/counter/rejected/lost-update/wrong-2/Counter.java:2: placeholder: a"
                                        + " slate."));
    }

    @Test
    void wants_four_right_and_eight_wrong_answers_for_each_exercise() {
        files.delete(KitFiles.ACCEPTED + "right-1/Counter.java")
                .delete(KitFiles.ACCEPTED + "right-1")
                .exercise("threads/errand", "Errand", 5);

        finds(
                "locks/counter has 3 accepted answers, it needs at least 4.",
                "threads/errand has 0 accepted answers, it needs at least 4.",
                "threads/errand has 0 rejected answers, it needs at least 8.");
    }

    @Test
    void finds_what_is_no_answer_in_the_corpus() {
        files.write("solutions/locks/notes.txt", "")
                .write("solutions/locks/count/accepted/x/Counter.java", "")
                .write("solutions/locks/counter/maybe/x/Counter.java", "")
                .write("solutions/locks/counter/accepted/Counter.java", "")
                .write(KitFiles.ACCEPTED + "right-1/EXPECT", "deadlock")
                .write(KitFiles.ACCEPTED + "right-2/deep/Counter.java", "")
                .write(KitFiles.REJECTED + "lost-updates/x/Counter.java", "")
                .write(KitFiles.REJECTED + "deadlock/x/EXPECT", "deadlock")
                .write(KitFiles.REJECTED + "deadlock/y/Aid.java", "package locks.counter;");

        finds(
                "solutions/locks/notes.txt is stray: a track holds exercises only.",
                "solutions/locks/count belongs to no exercise.",
                "solutions/locks/counter/maybe is neither accepted/ nor rejected/.",
                "solutions/locks/counter/accepted/Counter.java is stray: each answer has a folder of its own.",
                "solutions/locks/counter/accepted/right-1/EXPECT is no part of an answer.",
                "solutions/locks/counter/accepted/right-2/deep is no part of an answer.",
                "solutions/locks/counter/rejected/lost-updates is named after no diagnosis.",
                "solutions/locks/counter/rejected/deadlock/x holds no Java file.",
                "solutions/locks/counter/rejected/deadlock/y answers nothing: it holds no file of the skeleton.");
    }

    @Test
    void finds_expectations_that_are_wrong() {
        String wrong = KitFiles.REJECTED + "deadlock/";
        files.write(wrong + "x/Counter.java", KitFiles.COUNTER)
                .write(wrong + "x/EXPECT", "hangs\n")
                .write(wrong + "y/Counter.java", KitFiles.COUNTER)
                .write(wrong + "y/EXPECT", "deadlock\n\nhang\n")
                .write(wrong + "z/Counter.java", KitFiles.COUNTER)
                .write(wrong + "z/EXPECT", "deadlock\ndeadlock\n")
                .write(wrong + "u/Counter.java", KitFiles.COUNTER)
                .write(wrong + "u/EXPECT", "deadlock\n\u00fc".getBytes(StandardCharsets.ISO_8859_1));

        finds(
                "solutions/locks/counter/rejected/deadlock/u/EXPECT is not in UTF-8.",
                "solutions/locks/counter/rejected/deadlock/x/EXPECT does not repeat its folder's deadlock.",
                "solutions/locks/counter/rejected/deadlock/y/EXPECT names 'hang', which is no diagnosis.",
                "solutions/locks/counter/rejected/deadlock/z/EXPECT names a diagnosis twice.");
    }

    @Test
    void tells_that_there_are_no_answers_at_all() {
        assertThat(Catalogue.problems(files.kit(), files.path("answers")))
                .containsExactly(new Problem(null, null, "answers is missing, the folder of the answers."));
    }

    @Test
    void says_which_exercise_and_which_answer_a_problem_is_about() {
        files.write(KitFiles.MAIN + ID + "README.md", "")
                .write(KitFiles.PRISTINE + "locks/notes.txt", "")
                .write(KitFiles.CHECKS + ID + "notes.txt", "")
                .write(KitFiles.ACCEPTED + "right-1/Counter.java", "")
                .write(KitFiles.REJECTED + "deadlock/y/Aid.java", "package locks.counter;")
                .write(KitFiles.REJECTED + "lost-updates/x/Counter.java", "")
                .exercise("threads/errand", "Errand", 5);

        assertThat(Catalogue.problems(files.kit(), files.path("solutions")))
                .extracting(problem -> problem.exercise() + " " + problem.variant())
                .containsExactlyInAnyOrder(
                        "locks/counter null",
                        "null null",
                        "locks/counter null",
                        "locks/counter accepted/right-1",
                        "locks/counter rejected/deadlock/y",
                        "locks/counter null",
                        "threads/errand null",
                        "threads/errand null");
    }

    @Test
    void tells_an_answer_from_one_that_is_still_to_be_written() {
        files.write(KitFiles.ACCEPTED + "right-3/Aid.java", "package locks.counter;\n// PLACEHOLDER: an aid\n");

        assertThat(Corpus.read(files.path("solutions"), files.kit()).entries())
                .filteredOn(Corpus.Entry::isPlaceholder)
                .extracting(Corpus.Entry::variant)
                .containsExactly("accepted/right-3");
    }

    @Test
    void reads_the_corpus_as_its_folders_say() {
        files.write(KitFiles.REJECTED + "lost-update/wrong-1/EXPECT", "data-race\nlost-update\n");

        Corpus corpus = Corpus.read(files.path("solutions"), files.kit());

        assertThat(corpus.strays()).isEmpty();
        assertThat(corpus.entries())
                .hasSize(12)
                .filteredOn(Corpus.Entry::isAccepted)
                .hasSize(4);
        assertThat(corpus.entries())
                .filteredOn(entry -> entry.variant().equals("rejected/lost-update/wrong-1"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.expected()).containsExactly("data-race", "lost-update"));
        assertThat(corpus.entries().getFirst())
                .isEqualTo(new Corpus.Entry(
                        "locks/counter",
                        "accepted/right-1",
                        files.path("solutions/locks/counter/accepted/right-1"),
                        List.of("accepted")));
    }
}
