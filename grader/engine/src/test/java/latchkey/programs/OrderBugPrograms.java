package latchkey.programs;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Order violations as the bug studies found them: one step is taken for granted before another. */
public final class OrderBugPrograms {

    private OrderBugPrograms() {}

    @Right("lu.threadHandle.ok")
    public static void thread_that_is_kept_before_it_is_started() throws Exception {
        startAndKeep(true);
    }

    @Wrong("lu.threadHandle.bad")
    public static void thread_that_is_kept_after_it_is_started() throws Exception {
        startAndKeep(false);
    }

    private static void startAndKeep(boolean keepsFirst) throws Exception {
        AtomicReference<@Nullable Thread> kept = new AtomicReference<>();
        AtomicBoolean foundItself = new AtomicBoolean();
        Thread thread = new Thread(() -> foundItself.set(kept.get() == Thread.currentThread()));
        if (keepsFirst) {
            kept.set(thread);
            thread.start();
        } else {
            thread.start();
            kept.set(thread);
        }
        thread.join();
        Together.check(foundItself.get(), "the thread did not find itself");
    }

    /** A queue that must not be used once it is closed. */
    private static final class ClosableQueue {
        private final AtomicInteger items = new AtomicInteger(1);
        private final AtomicBoolean closed = new AtomicBoolean();

        int take() {
            int taken = items.getAndSet(0);
            Together.check(!closed.get(), "used after it was closed");
            return taken;
        }

        boolean isEmpty() {
            return items.get() == 0;
        }

        void close() {
            closed.set(true);
        }
    }

    @Right("lu.closeAfterJoin.ok")
    public static void queue_closed_when_its_consumer_has_ended() throws Exception {
        ClosableQueue queue = new ClosableQueue();
        Together.run(() -> Together.checkEqual(1, queue.take()));
        queue.close();
        Together.check(queue.isEmpty(), "not all taken");
    }

    @Wrong("lu.closeWhenEmpty.bad")
    public static void queue_closed_when_it_is_empty() throws Exception {
        ClosableQueue queue = new ClosableQueue();
        Together.run(() -> Together.checkEqual(1, queue.take()), () -> {
            while (!queue.isEmpty()) {
                Thread.onSpinWait();
            }
            queue.close();
        });
    }

    @Right("lu.initBeforeStart.ok")
    public static void callback_registered_when_all_is_set_up() throws Exception {
        callBack(true);
    }

    @Wrong("lu.initAfterRegister.bad")
    public static void callback_registered_before_all_is_set_up() throws Exception {
        callBack(false);
    }

    private static void callBack(boolean setsUpFirst) throws Exception {
        AtomicReference<@Nullable Runnable> callback = new AtomicReference<>();
        AtomicInteger factor = new AtomicInteger();
        AtomicInteger result = new AtomicInteger(7);
        Runnable multiplying = () -> result.set(result.get() * factor.get());
        Together.run(
                () -> {
                    if (setsUpFirst) {
                        factor.set(1);
                        callback.set(multiplying);
                    } else {
                        callback.set(multiplying);
                        factor.set(1);
                    }
                },
                () -> {
                    Runnable registered = callback.get();
                    if (registered != null) {
                        registered.run();
                    }
                });
        Together.checkEqual(7, result.get());
    }
}
