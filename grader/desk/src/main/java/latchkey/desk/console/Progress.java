package latchkey.desk.console;

import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * Tells how far a long command has come, how fast it is and how long it will take.
 *
 * <p>On a terminal one line is written over and over; elsewhere there is a line now and then. For use by several threads.
 */
public final class Progress {
    private static final Duration EVERY = Duration.ofSeconds(10);
    private static final Duration EVERY_ON_TERMINAL = Duration.ofMillis(100);
    private static final String START_OF_LINE = "\r";
    private static final String CLEAR_TO_END = "\u001b[K";

    private final Console console;
    private final String what;
    private final int total;
    private final int before;
    private final LongSupplier nanos;
    private final long start;
    private long lastShown;
    private int done;
    private int unexpected;
    private boolean lineIsOpen;

    /**
     * @param console where to write
     * @param what what is being done, in one word
     * @param total how many steps there are
     * @param before how many of them were done before this process began
     * @param nanos the clock
     */
    public Progress(Console console, String what, int total, int before, LongSupplier nanos) {
        this.console = console;
        this.what = what;
        this.total = total;
        this.before = before;
        this.nanos = nanos;
        this.done = before;
        this.start = nanos.getAsLong();
        this.lastShown = start;
    }

    /** One more step is done. */
    public synchronized void step(boolean asExpected) {
        done++;
        if (!asExpected) {
            unexpected++;
        }
        long now = nanos.getAsLong();
        Duration pause = console.terminal() ? EVERY_ON_TERMINAL : EVERY;
        if (done == total || now - lastShown >= pause.toNanos()) {
            lastShown = now;
            show(line(now));
        }
    }

    /** Leaves the line as it is; what is written next begins on a new one. */
    public synchronized void end() {
        if (lineIsOpen) {
            lineIsOpen = false;
            console.err().println();
            console.err().flush();
        }
    }

    private void show(String line) {
        if (console.terminal()) {
            console.err().print(START_OF_LINE + line + CLEAR_TO_END);
            lineIsOpen = true;
        } else {
            console.err().println(line);
        }
        console.err().flush();
    }

    private String line(long now) {
        double seconds = (now - start) / 1e9;
        double rate = seconds > 0 ? (done - before) / seconds : 0;
        String text = String.format(Locale.ROOT, "%s: %d of %d, %.1f a second", what, done, total, rate);
        if (done < total && rate > 0) {
            text += ", " + inWords(Math.round((total - done) / rate)) + " left";
        }
        return unexpected == 0 ? text : text + ", " + unexpected + " unexpected";
    }

    /** A duration as a person says it: {@code 42 s}, {@code 3 min 5 s}, {@code 2 h 10 min}. */
    static String inWords(long seconds) {
        if (seconds < 60) {
            return seconds + " s";
        }
        long minutes = seconds / 60;
        return minutes < 60 ? minutes + " min " + seconds % 60 + " s" : minutes / 60 + " h " + minutes % 60 + " min";
    }
}
