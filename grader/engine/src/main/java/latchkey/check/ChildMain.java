package latchkey.check;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

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
    /** How a line begins that names the user threads that live although main has ended. */
    static final String GOES_ON = "goes on, kept alive by ";

    private static volatile @Nullable Thread main;
    private static Path report = Path.of("report");

    private ChildMain() {}

    /** Arguments: the class whose main method is run, and the file of the report. */
    public static void main(String[] arguments) throws Exception {
        report = Path.of(arguments[1]);
        main = Thread.currentThread();
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

    /** The program does one more round of what it does for ever; now and then it tells who keeps it alive. */
    public static void round() {
        int rounds = MAIN_ENDED.getCount() == 0 ? ROUNDS_AFTER_MAIN.incrementAndGet() : 0;
        if (rounds > 0 && rounds % ROUNDS == 0 && Integer.bitCount(rounds / ROUNDS) == 1) {
            tell(GOES_ON + userThreads());
        }
    }

    private static List<String> userThreads() {
        List<String> names = new ArrayList<>();
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            ThreadGroup group = thread.getThreadGroup();
            boolean ours = group != null && !group.getName().equals("system");
            boolean ofMain = thread.equals(main) || thread.getName().equals("DestroyJavaVM");
            if (!thread.isDaemon() && ours && !ofMain) {
                names.add(thread.getName());
            }
        }
        return names;
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
