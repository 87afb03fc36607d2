package latchkey.programs;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** What one thread wrote is handed to another, safely or not. */
public final class PublicationPrograms {

    private PublicationPrograms() {}

    /** Made by class initialisation, on first use. */
    static class Holder {
        static final Holder INSTANCE = make();
        int value;

        static Holder make() {
            Holder holder = new Holder();
            holder.fill();
            return holder;
        }

        void fill() {
            value = 9;
        }
    }

    @Right("holder.ok")
    public static void instance_published_by_class_initialisation() throws Exception {
        int[] seen = new int[2];
        Thread first = new Thread(() -> seen[0] = Holder.INSTANCE.value);
        Thread second = new Thread(() -> seen[1] = Holder.INSTANCE.value);
        first.start();
        second.start();
        first.join();
        second.join();
        Together.checkEqual(18, seen[0] + seen[1]);
    }

    @Right("publish.future.ok")
    public static void box_handed_on_by_a_future() throws Exception {
        Together.checkEqual(1, fillAndReadInAPool(true));
    }

    @Wrong("publish.noGet.bad")
    public static void box_read_without_waiting_for_the_future() throws Exception {
        Together.checkEqual(1, fillAndReadInAPool(false));
    }

    private static int fillAndReadInAPool(boolean waitsInBetween) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        Box box = new Box();
        Future<?> filled = pool.submit(() -> {
            box.value = 1;
        });
        if (waitsInBetween) {
            filled.get();
        }
        Future<Integer> read = pool.submit(() -> box.value);
        int value = read.get();
        pool.shutdown();
        return value;
    }

    @Right("publish.latch.ok")
    public static void box_handed_on_by_a_latch() throws Exception {
        CountDownLatch filled = new CountDownLatch(1);
        Box box = new Box();
        Thread thread = new Thread(() -> {
            box.value = 3;
            filled.countDown();
        });
        thread.start();
        filled.await();
        Together.checkEqual(3, box.value);
    }

    @Wrong("publish.latchEarly.bad")
    public static void box_filled_after_the_latch_is_opened() throws Exception {
        CountDownLatch filled = new CountDownLatch(1);
        Box box = new Box();
        Thread thread = new Thread(() -> {
            filled.countDown();
            box.value = 3;
        });
        thread.start();
        filled.await();
        Together.checkEqual(3, box.value);
    }

    @Right("publish.atomic.ok")
    public static void box_handed_on_by_an_atomic_reference() throws Exception {
        AtomicReference<@Nullable Box> handOver = new AtomicReference<>();
        AtomicInteger other = new AtomicInteger();
        Thread thread = new Thread(() -> {
            Box box = new Box();
            box.value = 4;
            handOver.set(box);
            other.incrementAndGet();
        });
        thread.start();
        Box box;
        int rounds = 0;
        while ((box = handOver.get()) == null && rounds++ < 50) {
            Thread.onSpinWait();
        }
        thread.join();
        Together.checkEqual(4, box == null ? 4 : box.value);
    }

    @Wrong("publish.array.bad")
    public static void box_handed_on_by_a_plain_array() throws Exception {
        @Nullable Box[] handOver = new Box[1];
        AtomicInteger other = new AtomicInteger();
        Thread thread = new Thread(() -> {
            Box box = new Box();
            box.value = 4;
            handOver[0] = box;
            other.incrementAndGet();
        });
        thread.start();
        Box box;
        int rounds = 0;
        while ((box = handOver[0]) == null && rounds++ < 50) {
            Thread.onSpinWait();
        }
        thread.join();
        Together.checkEqual(4, box == null ? 4 : box.value);
    }
}
