package latchkey.programs;

import org.jspecify.annotations.Nullable;

/** Runs the threads of a program and brings their failures home. */
public final class Together {

    private Together() {}

    /** What one thread does. */
    public interface Body {
        void run() throws Exception;
    }

    /**
     * Starts one thread for each body, joins them all, then throws the first failure, if any.
     *
     * @throws Exception what the first failing body threw, in the order given, not in the order of time
     */
    public static void run(Body... bodies) throws Exception {
        @Nullable Throwable[] failures = new Throwable[bodies.length];
        Thread[] threads = new Thread[bodies.length];
        for (int i = 0; i < bodies.length; i++) {
            int index = i;
            threads[i] = new Thread(() -> {
                try {
                    bodies[index].run();
                } catch (Throwable failure) {
                    failures[index] = failure;
                }
            });
        }
        for (Thread thread : threads) {
            thread.start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        for (Throwable failure : failures) {
            if (failure instanceof Error error) {
                throw error;
            }
            if (failure instanceof Exception exception) {
                throw exception;
            }
        }
    }

    /** Throws an {@link AssertionError} with the message unless the condition holds. */
    public static void check(boolean condition, String message) {
        if (!condition) {
            throw new AssertionError(message);
        }
    }

    /** Throws an {@link AssertionError} unless both values are equal. */
    public static void checkEqual(Object expected, Object actual) {
        check(expected.equals(actual), "expected " + expected + " but was " + actual);
    }
}
