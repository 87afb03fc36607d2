package latchkey.desk.console;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import latchkey.trace.Glyphs;

/**
 * Where the desk writes to: results to out, everything else to err.
 *
 * @param out results, and nothing else where a program may read them
 * @param err progress, remarks and failures
 * @param glyphs the signs that out can show
 * @param terminal whether err is a terminal, where a line can be written over
 */
public record Console(PrintWriter out, PrintWriter err, Glyphs glyphs, boolean terminal) {

    /** The streams of this process. */
    public static Console ofProcess() {
        return new Console(
                new PrintWriter(System.out, true, System.out.charset()),
                new PrintWriter(System.err, true, System.err.charset()),
                Glyphs.of(System.out.charset()),
                isTerminal());
    }

    /**
     * Keeps what submissions print away from the results: from now on it goes to the standard error, and there is
     * nothing to read.
     *
     * <p>A console made before goes on writing to the standard output.
     */
    public static void divertSubmissions() {
        System.setOut(System.err);
        System.setIn(InputStream.nullInputStream());
    }

    /** The standard streams of this process for a protocol; what submissions print is diverted. */
    public static Wire takeWire() {
        Wire wire = new Wire(System.in, System.out);
        divertSubmissions();
        return wire;
    }

    /**
     * A process's own standard streams.
     *
     * @param in what is sent to it
     * @param out what it answers
     */
    public record Wire(InputStream in, OutputStream out) {}

    /** Java cannot tell whether its standard error is a terminal; the shell's own test can. */
    private static boolean isTerminal() {
        if (System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows")) {
            return false;
        }
        try {
            return new ProcessBuilder("test", "-t", "2").inheritIO().start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Says on the standard error what is wrong, a sentence a line. */
    public void complain(List<String> sentences) {
        sentences.forEach(sentence -> err.println("latchkey: " + sentence));
        err.flush();
    }

    /** Lets everything out: what was printed without an end of line waits until then. */
    public void flush() {
        out.flush();
        err.flush();
    }
}
