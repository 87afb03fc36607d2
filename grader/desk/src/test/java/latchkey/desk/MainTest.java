package latchkey.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import latchkey.desk.Desk.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
    @Test
    void helps_with_what_is_built_and_nothing_else() {
        Outcome help = Desk.run("--help");

        assertThat(help.exitCode()).isZero();
        List<String> commands = help.out()
                .lines()
                .dropWhile(line -> !line.equals("Commands:"))
                .skip(1)
                .takeWhile(line -> !line.isEmpty())
                .filter(line -> line.matches("  \\S.*"))
                .map(line -> line.strip().replaceFirst(" .*", ""))
                .toList();
        assertThat(commands).containsExactly("list", "check", "hint", "explain", "replay", "new", "prove");
    }

    @ParameterizedTest
    @ValueSource(strings = {"list", "check", "hint", "explain", "replay", "new", "prove"})
    void helps_with_each_command_by_an_example(String command) {
        Outcome help = Desk.run(command, "--help");

        assertThat(help.exitCode()).isZero();
        assertThat(help.out()).containsPattern("Examples?:\\R  latchkey " + command);
    }

    @Test
    void says_nothing_of_a_command_that_is_misspelt_but_what_was_meant() {
        Outcome outcome = Desk.run("prov");

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains("'prov'").contains("prove").contains("latchkey --help");
    }

    @Test
    void asks_which_command_if_none_is_named() {
        assertThat(Desk.run().exitCode()).isEqualTo(2);
        assertThat(Desk.run().err()).contains("Which command?");
    }

    @Test
    void takes_an_unknown_option_for_wrong_usage() {
        assertThat(Desk.run("list", "--frobnicate").exitCode()).isEqualTo(2);
    }

    @Test
    void writes_messages_into_the_kits_own_corpus_only() {
        Outcome outcome = Desk.run("prove", "--corpus", "answers", "--accept-messages");

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err()).contains("leave out --corpus").hasLineCount(1);
    }

    @Test
    void says_in_one_sentence_that_there_is_no_kit() {
        Outcome outcome = Desk.run("list", "--kit", "no-such-folder");

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err().lines()).hasSize(1);
    }
}
