package latchkey.programs;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Keeps an executor and a count in static fields, so that it ends normally only once for each class loader.
 *
 * <p>Neither right nor wrong: a test runs it to see whether each schedule starts from fresh static state.
 */
public final class StaticStatePrograms {

    private static final ExecutorService POOL = Executors.newFixedThreadPool(2);
    private static int calls;

    private StaticStatePrograms() {}

    public static void tasks_in_a_static_pool_counted_in_a_static_field() throws Exception {
        calls++;
        Future<Integer> one = POOL.submit(() -> 1);
        Future<Integer> two = POOL.submit(() -> 2);
        if (one.get() + two.get() != 3 || calls != 1) {
            throw new AssertionError("calls " + calls);
        }
    }
}
