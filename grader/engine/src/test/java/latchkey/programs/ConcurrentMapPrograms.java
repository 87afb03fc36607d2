package latchkey.programs;

import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;

/** A concurrent map whose values are computed by callbacks. */
public final class ConcurrentMapPrograms {

    private ConcurrentMapPrograms() {}

    @Right("prim.concurrentMap")
    public static void concurrent_map_with_a_key_for_each_thread() throws Exception {
        ConcurrentHashMap<Integer, Integer> map = new ConcurrentHashMap<>();
        Together.run(() -> map.put(1, 1), () -> map.put(2, 2));
        Together.check(map.size() == 2, "an entry was lost");
    }

    @Right("chm.compute.ok")
    public static void concurrent_map_that_counts_in_compute() throws Exception {
        ConcurrentHashMap<String, int[]> map = new ConcurrentHashMap<>();
        Runnable count = () -> map.compute("k", (key, value) -> {
            int[] next = {value == null ? 1 : value[0] + 1};
            return next;
        });
        Together.checkEqual(2, countTwice(map, count));
    }

    @Wrong("chm.valueShared.bad")
    public static void concurrent_map_whose_values_are_shared() throws Exception {
        ConcurrentHashMap<String, int[]> map = new ConcurrentHashMap<>();
        Runnable count = () -> {
            int[] value = map.computeIfAbsent("k", key -> new int[1]);
            value[0]++;
        };
        Together.checkEqual(2, countTwice(map, count));
    }

    private static int countTwice(ConcurrentHashMap<String, int[]> map, Runnable count) throws Exception {
        Thread first = new Thread(count);
        Thread second = new Thread(count);
        first.start();
        second.start();
        first.join();
        second.join();
        return Objects.requireNonNull(map.get("k"))[0];
    }

    @Right("chm.slowCompute.ok")
    public static void concurrent_map_that_computes_slowly_but_once() throws Exception {
        ConcurrentHashMap<String, Integer> map = new ConcurrentHashMap<>();
        int[] made = new int[1];
        Runnable asking = () -> map.computeIfAbsent("k", key -> {
            try {
                Thread.sleep(5);
            } catch (InterruptedException e) {
                // nobody interrupts this thread
            }
            made[0]++;
            return 1;
        });
        Thread[] threads = new Thread[3];
        for (int i = 0; i < 3; i++) {
            threads[i] = new Thread(asking);
            threads[i].start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        Together.checkEqual(1, made[0]);
    }

    @Wrong("chm.blockInCompute.bad")
    public static void concurrent_map_whose_callback_waits_for_another_caller() throws Exception {
        ConcurrentHashMap<String, Integer> map = new ConcurrentHashMap<>();
        CountDownLatch otherIsThrough = new CountDownLatch(1);
        Thread waiting = new Thread(() -> map.computeIfAbsent("k", key -> {
            try {
                otherIsThrough.await();
            } catch (InterruptedException e) {
                // nobody interrupts this thread
            }
            return 1;
        }));
        Thread other = new Thread(() -> {
            map.computeIfAbsent("k", key -> 2);
            otherIsThrough.countDown();
        });
        waiting.start();
        other.start();
        waiting.join();
        other.join();
    }
}
