package latchkey.check;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The main class of a child program: runs another main method, and writes down what it sees from inside.
 *
 * <p>Whether a user thread keeps the program alive is a fact that is read here, not the running out of a time limit: the
 * program has gone on to do its rounds after main has ended, and the thread is still there.
 */
public final class ChildMain {
    private static final int ROUNDS = 20;
    private static final CountDownLatch MAIN_ENDED = new CountDownLatch(1);
    private static final AtomicInteger ROUNDS_AFTER_MAIN = new AtomicInteger();
    private static Path report = Path.of("report");

    private ChildMain() {}

    /** Arguments: the class whose main method is run, and the file of the report. */
    public static void main(String[] arguments) throws Exception {
        report = Path.of(arguments[1]);
        try {
            Class.forName(arguments[0]).getMethod("main", String[].class).invoke(null, (Object) new String[0]);
            tell("main ended");
        } catch (InvocationTargetException e) {
            tell("main threw " + e.getCause());
        }
        MAIN_ENDED.countDown();
    }

    /** Waits until the program's main method has ended. */
    public static void awaitEndOfMain() {
        boolean interrupted = false;
        while (true) {
            try {
                MAIN_ENDED.await();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** The program does one more round of what it does for ever; after enough of them nobody may hold it back. */
    public static void round() {
        if (MAIN_ENDED.getCount() == 0 && ROUNDS_AFTER_MAIN.incrementAndGet() == ROUNDS) {
            for (Thread thread : Thread.getAllStackTraces().keySet()) {
                ThreadGroup group = thread.getThreadGroup();
                boolean ours = group != null && !group.getName().equals("system");
                if (!thread.isDaemon() && ours && !thread.getName().equals("DestroyJavaVM")) {
                    tell("user thread " + thread.getName());
                }
            }
            tell("goes on");
        }
    }

    /** Adds a line to the report. */
    public static synchronized void tell(String line) {
        try {
            Files.writeString(
                    report, line + "\n", StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
