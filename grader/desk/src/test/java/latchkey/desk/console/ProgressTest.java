package latchkey.desk.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import latchkey.trace.Glyphs;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private final StringWriter err = new StringWriter();
    private final AtomicLong clock = new AtomicLong();

    private Progress progress(boolean terminal, int before) {
        PrintWriter nowhere = new PrintWriter(new StringWriter());
        Console console = new Console(nowhere, new PrintWriter(err), Glyphs.ASCII, terminal);
        return new Progress(console, "prove", 10, before, clock::get);
    }

    private void after(Duration duration) {
        clock.addAndGet(duration.toNanos());
    }

    @Test
    void tells_count_rate_and_time_left_now_and_then() {
        Progress progress = progress(false, 0);
        after(Duration.ofSeconds(5));
        progress.step(true);
        after(Duration.ofSeconds(15));
        progress.step(false);

        assertThat(err.toString())
                .isEqualToNormalizingNewlines("prove: 2 of 10, 0.1 a second, 1 min 20 s left, 1 unexpected\n");
    }

    @Test
    void does_not_take_what_was_there_before_for_speed() {
        Progress progress = progress(false, 8);
        after(Duration.ofSeconds(10));
        progress.step(true);

        assertThat(err.toString()).isEqualToNormalizingNewlines("prove: 9 of 10, 0.1 a second, 10 s left\n");
    }

    @Test
    void writes_one_line_over_and_over_on_a_terminal() {
        Progress progress = progress(true, 0);
        after(Duration.ofSeconds(1));
        progress.step(true);
        after(Duration.ofSeconds(1));
        progress.step(true);
        progress.end();

        assertThat(err.toString().chars().filter(c -> c == '\r')).hasSize(2);
        assertThat(err.toString().lines().filter(line -> line.contains("2 of 10")))
                .hasSize(1);
        assertThat(err.toString()).endsWith(System.lineSeparator());
    }

    @Test
    void says_durations_as_people_do() {
        assertThat(Progress.inWords(42)).isEqualTo("42 s");
        assertThat(Progress.inWords(185)).isEqualTo("3 min 5 s");
        assertThat(Progress.inWords(7800)).isEqualTo("2 h 10 min");
    }
}
