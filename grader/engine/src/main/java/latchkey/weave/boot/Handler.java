package latchkey.weave.boot;

import org.jspecify.annotations.Nullable;

/**
 * What the JDK's woven choke points ask the engine.
 *
 * <p>Methods that return a boolean say whether they have done the work; if not, the JDK goes on as ever.
 */
public interface Handler {
    boolean park(@Nullable Object blocker, long nanos);

    boolean unpark(Thread thread);

    boolean sleep(long nanos) throws InterruptedException;

    boolean spin();

    boolean join(Thread thread, long nanos) throws InterruptedException;

    boolean interrupt(Thread thread);

    boolean isInterrupted(Thread thread);

    /** The run's own time of day, in nanoseconds since 1970; negative for a thread that belongs to none. */
    long timeOfDay();

    boolean uncaught(Throwable thrown);

    void start(Thread thread);

    void begin(Thread thread);

    void ending(Thread thread);

    void end(Thread thread);

    long nanoTime();

    long currentTimeMillis();

    void acquire(@Nullable Object synchronizer);

    void release(@Nullable Object synchronizer);

    void outside();

    void point();

    void linking(int change);

    void monitorEnter(@Nullable Object object);

    void monitorExit(@Nullable Object object);

    boolean await(Object object, long millis) throws InterruptedException;

    boolean signal(Object object, boolean all);

    @Nullable
    Object pool(@Nullable Object pool);

    int random(int value);

    int processors(int real);
}
