package latchkey.desk.judging;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.List;
import latchkey.desk.console.Console;
import org.jspecify.annotations.Nullable;

/** Keeps the processors busy beside the judging, to see whether a verdict hangs on a quiet machine. */
public final class BusyLoops implements AutoCloseable {
    private final @Nullable Process process;

    private BusyLoops(@Nullable Process process) {
        this.process = process;
    }

    /** Starts some loops in a process of their own, on all processors of the judging JVMs. */
    public static BusyLoops start(int loops, Seats seats) {
        if (loops == 0) {
            return new BusyLoops(null);
        }
        List<String> command = seats.beside().plain(BusyLoops.class, List.of(Integer.toString(loops)));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(Redirect.DISCARD).redirectError(Redirect.DISCARD);
        try {
            return new BusyLoops(builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException("the busy loops cannot be started", e);
        }
    }

    @Override
    public void close() {
        if (process != null) {
            process.destroyForcibly();
        }
    }

    /** Runs as many loops as the argument says, for as long as somebody holds the standard input open. */
    public static void main(String[] args) throws IOException {
        for (int i = 0; i < Integer.parseInt(args[0]); i++) {
            Thread.ofPlatform().daemon().start(BusyLoops::spin);
        }
        Console.takeWire().in().transferTo(OutputStream.nullOutputStream());
    }

    private static void spin() {
        long value = System.nanoTime();
        while (value != 0) {
            value = value * 6364136223846793005L | 1;
        }
    }
}
