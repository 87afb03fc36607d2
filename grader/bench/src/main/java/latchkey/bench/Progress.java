package latchkey.bench;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** Says on standard error how far the bench is; in the order of a single thread. */
final class Progress {
    private final PrintStream err;
    private final int all;
    private final long start = System.nanoTime();
    private int done;

    /** Takes how many rulings there will be. */
    Progress(PrintStream err, int all) {
        this.err = err;
        this.all = all;
    }

    /** One more is done. */
    void ruled(String tool, Ruling ruling) {
        done++;
        Duration passed = Duration.ofNanos(System.nanoTime() - start);
        err.printf(
                Locale.ROOT,
                "[%d:%02d] %d of %d  %-8s  %s %s: %s in %s%n",
                passed.toMinutes(),
                passed.toSecondsPart(),
                done,
                all,
                tool,
                ruling.wrong() ? "wrong" : "right",
                ruling.program(),
                ruling.verdict(),
                Table.time(ruling.time()));
    }
}
