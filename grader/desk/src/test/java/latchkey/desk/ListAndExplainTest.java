package latchkey.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import latchkey.desk.Desk.Outcome;
import latchkey.diagnosis.Diagnosis;
import latchkey.diagnosis.Explanations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListAndExplainTest {
    @Test
    void lists_each_exercise_with_its_title_and_points(@TempDir Path kit) throws IOException {
        assertThat(Desk.in(kit).runHere("list").out())
                .isEqualToNormalizingNewlines("  201  locks/counter  Count without losing any  4 points, 20 min\n");
    }

    @Test
    void lists_the_others_where_a_brief_is_damaged_and_says_where_it_is(@TempDir Path kit) throws IOException {
        Desk desk = Desk.in(kit);
        Path slate = Files.createDirectories(kit.resolve("exercises/src/pristine/java/locks/slate"));
        Files.writeString(slate.resolve("Slate.java"), "package locks.slate;\nclass Slate {}\n");

        Outcome outcome = desk.runHere("list");

        assertThat(outcome.exitCode()).isEqualTo(3);
        assertThat(outcome.out()).contains("locks/counter").doesNotContain("slate");
        assertThat(outcome.err())
                .isEqualToNormalizingNewlines("latchkey: exercises/src/main/java/locks/slate/README.md is missing, the"
                        + " brief of locks/slate.\n");
        assertThat(desk.runHere("list", "locks/counter").exitCode()).isZero();
    }

    @Test
    void lists_them_for_a_program(@TempDir Path kit) throws IOException {
        assertThat(Desk.in(kit).runHere("list", "--json").out().replaceAll("\\s", ""))
                .isEqualTo("{\"schema\":1,\"exercises\":[{\"id\":\"locks/counter\",\"title\":\"Countwithoutlosingany\","
                        + "\"points\":4,\"order\":201,\"minutes\":20}]}");
    }

    @Test
    void explains_a_diagnosis_by_its_page() {
        Outcome outcome = Desk.run("explain", "lost-update");

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.out()).isEqualTo(Explanations.page(Diagnosis.LOST_UPDATE));
    }

    @Test
    void lists_every_diagnosis_with_its_headline() {
        assertThat(Desk.run("explain").out().lines()).hasSameSizeAs(Diagnosis.values());
    }

    @Test
    void names_the_diagnosis_that_was_meant() {
        Outcome outcome = Desk.run("explain", "lost-updat");

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err()).contains("did you mean lost-update?");
    }
}
