package latchkey.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import latchkey.desk.Desk.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HintCommandTest {
    private Desk desk;

    @BeforeEach
    void makeKit(@TempDir Path kit) throws IOException {
        desk = Desk.in(kit);
    }

    @Test
    void shows_one_rung_at_a_time_and_says_when_there_is_no_further() {
        assertThat(desk.runHere("hint", "locks/counter").out()).contains("Hint 1 of 2", "The first rung.");
        assertThat(desk.runHere("hint", "locks/counter").out()).contains("Hint 2 of 2", "The second rung.");

        Outcome third = desk.runHere("hint", "locks/counter");

        assertThat(third.exitCode()).isZero();
        assertThat(third.out()).contains("no further hint").contains("--rung 2");
    }

    @Test
    void keeps_the_ladder_of_a_diagnosis_apart() {
        desk.runHere("hint", "locks/counter");

        assertThat(desk.runHere("hint", "locks/counter", "--for", "lost-update").out())
                .contains("Hint 1 of 1", "The rung for lost updates.");
        assertThat(desk.runHere("hint", "locks/counter").out()).contains("The second rung.");
    }

    @Test
    void falls_back_to_the_ladder_for_all() {
        Outcome outcome = desk.runHere("hint", "locks/counter", "--for", "deadlock");

        assertThat(outcome.out()).contains("The first rung.");
        assertThat(outcome.err()).contains("no hints for deadlock alone");
    }

    @Test
    void shows_the_rung_that_is_asked_for_and_goes_on_after_it() {
        assertThat(desk.runHere("hint", "locks/counter", "--rung", "2").out()).contains("The second rung.");
        assertThat(desk.runHere("hint", "locks/counter", "--rung", "1").out()).contains("The first rung.");
        assertThat(desk.runHere("hint", "locks/counter").out()).contains("no further hint");
    }

    @Test
    void starts_over_where_what_it_remembers_is_garbled() throws IOException {
        desk.runHere("hint", "locks/counter");
        Files.writeString(desk.kit().resolve(".latchkey/hints.json"), "{\"locks/coun");

        assertThat(desk.runHere("hint", "locks/counter").out()).contains("The first rung.");
    }

    @Test
    void takes_what_there_is_not_for_wrong_usage() {
        assertThat(desk.runHere("hint", "locks/counter", "--rung", "3").exitCode())
                .isEqualTo(2);
        assertThat(desk.runHere("hint", "locks/counter", "--for", "deadlok").err())
                .contains("deadlock");
        assertThat(desk.runHere("hint", "locks/countr").err()).contains("locks/counter");
        assertThat(desk.runHere("hint", "locks").err()).contains("is a track");
        assertThat(desk.runHere("hint").exitCode()).isEqualTo(2);
    }
}
