package latchkey.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import latchkey.desk.Desk.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
    private static final String MARK = "latchkey.judging";

    @BeforeEach
    void takeThisJvmForOneThatJudges() {
        System.setProperty(MARK, "true");
    }

    @AfterEach
    void takeItForWhatItIs() {
        System.clearProperty(MARK);
    }

    @Test
    void says_why_nothing_can_be_judged_and_prints_no_sums(@TempDir Path kit) throws IOException {
        Outcome outcome = Desk.in(kit).runHere("check");

        assertThat(outcome.exitCode()).isEqualTo(3);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).isEqualToNormalizingNewlines("""
            latchkey: exercises/src/test/java/locks/counter/CounterCheck.java is missing, the check of locks/counter.
            latchkey: There is no exercise that can be judged.
            """);
    }
}
