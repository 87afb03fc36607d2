package latchkey.desk.judging;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.List;

/** Keeps the processors busy beside the judging, to see whether a verdict hangs on a quiet machine. */
public final class BusyLoops implements AutoCloseable {
    private final Process process;

    private BusyLoops(Process process) {
        this.process = process;
    }

    /** Starts some loops in a process of their own, on the processors of the judging JVMs. */
    public static BusyLoops start(int loops, JudgingJvm jvm) throws IOException {
        List<String> command = jvm.bystander(BusyLoops.class, List.of(Integer.toString(loops)));
        Process process = new ProcessBuilder(command)
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD)
                .start();
        return new BusyLoops(process);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    /** Runs as many loops as the argument says, for as long as somebody holds the standard input open. */
    public static void main(String[] args) throws IOException {
        for (int i = 0; i < Integer.parseInt(args[0]); i++) {
            Thread.ofPlatform().daemon().start(BusyLoops::spin);
        }
        System.in.transferTo(java.io.OutputStream.nullOutputStream());
    }

    private static void spin() {
        long value = System.nanoTime();
        while (value != 0) {
            value = value * 6364136223846793005L | 1;
        }
    }
}
