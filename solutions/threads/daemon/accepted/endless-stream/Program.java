package threads.daemon;

import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Accepted: an endless stream is the loop, and the saver runs a FutureTask. */
public class Program {

    public Thread startLogger(Runnable logOnce) {
        return launch(new Forever(logOnce), t -> t.setDaemon(true));
    }

    public Thread startSaver(Runnable save) {
        return launch(new FutureTask<>(save, null), t -> t.setDaemon(false));
    }

    private static Thread launch(Runnable task, Consumer<Thread> setup) {
        Thread thread = new Thread(task);
        setup.andThen(Thread::start).accept(thread);
        return thread;
    }
}

record Forever(Runnable step) implements Runnable {
    @Override
    public void run() {
        Stream.iterate(step, s -> pause(), s -> s).forEach(Runnable::run);
    }

    private static boolean pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(5);
            return true;
        } catch (InterruptedException e) {
            return false;
        }
    }
}
