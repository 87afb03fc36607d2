package latchkey.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KitTest {
    @TempDir
    Path folder;

    private KitFiles files;

    @BeforeEach
    void layOut() {
        files = KitFiles.in(folder)
                .exercise("threads/errand", "Errand", 10)
                .exercise("locks/stamped", "Slate", 30)
                .exercise("locks/another", "Slate", 30);
    }

    @Test
    void is_found_from_any_folder_inside_it() throws IOException {
        Path inside = Files.createDirectories(folder.resolve("solutions/target/classes"));

        assertThat(Kit.find(inside)).contains(folder.toAbsolutePath().normalize());
        assertThat(Kit.find(folder)).contains(folder.toAbsolutePath().normalize());
    }

    @Test
    void is_not_where_a_part_is_missing() {
        files.delete("pom.xml");

        assertThat(Kit.find(folder)).isNotEqualTo(Optional.of(folder));
        assertThatThrownBy(() -> Kit.at(folder))
                .isInstanceOf(KitException.class)
                .hasMessage("There is no Latchkey kit in " + folder.toAbsolutePath()
                        + ": it needs a pom.xml, exercises/ and grader/.");
    }

    @Test
    void lists_exercises_by_order_and_then_by_id() {
        assertThat(files.kit().exercises())
                .extracting(ExerciseFolder::id)
                .containsExactly("threads/errand", "locks/counter", "locks/another", "locks/stamped");
    }

    @Test
    void knows_what_belongs_to_an_exercise() {
        files.write(KitFiles.PRISTINE + "locks/counter/Aid.java", "package locks.counter;\nclass Aid {}\n");

        ExerciseFolder counter = files.kit().exercise("locks/counter").orElseThrow();

        assertThat(counter.packageName()).isEqualTo("locks.counter");
        assertThat(counter.mainFile()).isEqualTo("Counter.java");
        assertThat(counter.checkClassName()).isEqualTo("locks.counter.CounterCheck");
        assertThat(counter.checkFile()).isRegularFile();
        assertThat(counter.brief().points()).isEqualTo(4);
        assertThat(counter.sources().resolve("Counter.java")).isRegularFile();
        assertThat(counter.pristine().resolve("Counter.java")).isRegularFile();
    }

    @Test
    void takes_no_folder_without_java_files_for_an_exercise() {
        files.write(KitFiles.PRISTINE + "locks/empty/notes.txt", "none");

        assertThat(files.kit().exercise("locks/empty")).isEmpty();
        assertThat(files.kit().exercise("")).isEmpty();
    }

    @Test
    void selects_ids_and_tracks_once_each() {
        assertThat(files.kit().select(List.of(" locks/counter", "locks/", "threads\\errand", "")))
                .extracting(ExerciseFolder::id)
                .containsExactly("threads/errand", "locks/counter", "locks/another", "locks/stamped");
    }

    @Test
    void answers_an_unknown_exercise_with_the_nearest() {
        assertThatThrownBy(() -> files.kit().select(List.of("locks/contr")))
                .isInstanceOf(KitException.class)
                .hasMessage("There is no exercise locks/contr; did you mean locks/counter?");
        assertThatThrownBy(() -> files.kit().select(List.of("Counter")))
                .hasMessage("There is no exercise Counter; did you mean locks/counter?");
        assertThatThrownBy(() -> files.kit().select(List.of("lock")))
                .hasMessage("There is no exercise lock; did you mean locks?");
    }

    @Test
    void answers_a_word_near_to_nothing_with_the_list() {
        assertThatThrownBy(() -> files.kit().select(List.of("quicksort")))
                .hasMessage("There is no exercise quicksort; see which there are: latchkey list");
        assertThatThrownBy(() -> files.kit().select(List.of(" ")))
                .hasMessage("No exercise was named; see which there are: latchkey list");
    }

    @Test
    void leaves_out_an_exercise_whose_brief_is_damaged_and_tells_where_it_is() {
        files.write(KitFiles.MAIN + "locks/counter/README.md", "# Count\n")
                .write(KitFiles.MAIN + "locks/stamped/README.md", "\u00fc".getBytes(StandardCharsets.ISO_8859_1))
                .delete(KitFiles.MAIN + "threads/errand/README.md");
        Kit kit = files.kit();

        assertThat(kit.exercises()).extracting(ExerciseFolder::id).containsExactly("locks/another");
        assertThat(kit.select(List.of("locks"))).extracting(ExerciseFolder::id).containsExactly("locks/another");
        assertThat(kit.faults(List.of()))
                .containsExactly(
                        fault(
                                "locks/counter",
                                "exercises/src/main/java/locks/counter/README.md, line 1: a brief begins with front"
                                        + " matter between two lines '---'."),
                        fault("locks/stamped", "exercises/src/main/java/locks/stamped/README.md is not in UTF-8."),
                        fault(
                                "threads/errand",
                                "exercises/src/main/java/threads/errand/README.md is missing, the brief of"
                                        + " threads/errand."));
        assertThat(kit.faults(List.of("threads"))).hasSize(1);
    }

    @Test
    void says_so_where_no_brief_of_those_selected_can_be_read() {
        files.write(KitFiles.MAIN + "locks/counter/README.md", "# Count\n");

        assertThatThrownBy(() -> files.kit().select(List.of("locks/counter")))
                .isInstanceOf(KitException.class)
                .hasMessageStartingWith("exercises/src/main/java/locks/counter/README.md, line 1: a brief begins");
        assertThatThrownBy(() -> files.kit().exercise("locks/counter")).isInstanceOf(KitException.class);
    }

    @Test
    void tells_which_check_is_missing() {
        files.delete(KitFiles.CHECKS + "locks/counter/CounterCheck.java");

        assertThat(files.kit().exercises()).hasSize(4);
        assertThat(files.kit().faults(List.of("locks/counter", "threads")))
                .containsExactly(fault(
                        "locks/counter",
                        "exercises/src/test/java/locks/counter/CounterCheck.java is missing, the check of"
                                + " locks/counter."));
        assertThat(files.kit().faults(List.of("threads"))).isEmpty();
    }

    private static Problem fault(String exercise, String sentence) {
        return new Problem(exercise, null, sentence);
    }
}
