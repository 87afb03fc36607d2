package latchkey.programs;

import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Tasks that rely on an order among them that somebody, or nobody, sees to. */
public final class TaskOrderPrograms {

    private TaskOrderPrograms() {}

    @Right("order.initFirst.ok")
    public static void task_that_waits_for_the_one_that_initialises() throws Exception {
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            Future<StringBuilder> initialised = pool.submit(() -> new StringBuilder("a"));
            Future<Integer> used = pool.submit(() -> initialised.get().length());
            Together.checkEqual(1, used.get());
        }
    }

    @Wrong("order.initFirst.bad")
    public static void task_that_was_only_submitted_after_the_one_that_initialises() throws Exception {
        AtomicReference<@Nullable String> config = new AtomicReference<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            Future<?> initialised = pool.submit(() -> config.set("a"));
            Future<Integer> used =
                    pool.submit(() -> Objects.requireNonNull(config.get()).length());
            Together.checkEqual(1, used.get());
            initialised.get();
        }
    }

    @Right("order.singleWorker.ok")
    public static void tasks_that_one_worker_runs_in_order() throws Exception {
        Box box = new Box();
        try (ExecutorService pool = Executors.newSingleThreadExecutor()) {
            Future<?> initialised = pool.submit(() -> box.value = 1);
            Future<Integer> used = pool.submit(() -> box.value + 1);
            Together.checkEqual(2, used.get());
            Together.check(initialised.isDone(), "the first task is not done");
        }
    }

    @Right("order.closeLast.ok")
    public static void connection_that_is_closed_when_its_users_have_ended() throws Exception {
        Box connection = new Box();
        connection.value = 1;
        Future<Integer> used;
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            used = pool.submit(() -> connection.value);
        }
        connection.value = 0;
        Together.checkEqual(1, used.get());
    }

    @Wrong("order.closeLast.bad")
    public static void connection_that_is_closed_when_its_users_have_been_told_to_end() throws Exception {
        Box connection = new Box();
        connection.value = 1;
        Future<Integer> used;
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            used = pool.submit(() -> connection.value);
            pool.shutdown();
            connection.value = 0;
        }
        Together.checkEqual(1, used.get());
    }

    @Right("order.lastAddsUp.ok")
    public static void last_task_that_adds_up_what_all_have_written() throws Exception {
        Together.checkEqual(6, lastAddsUp(true));
    }

    @Wrong("order.lastAddsUp.bad")
    public static void last_task_that_adds_up_what_not_all_have_written_yet() throws Exception {
        Together.checkEqual(6, lastAddsUp(false));
    }

    private static int lastAddsUp(boolean writesFirst) {
        int[] parts = new int[3];
        int[] sum = new int[1];
        AtomicInteger remaining = new AtomicInteger(parts.length);
        try (ExecutorService pool = Executors.newFixedThreadPool(3)) {
            for (int i = 0; i < parts.length; i++) {
                int index = i;
                pool.execute(() -> {
                    if (writesFirst) {
                        parts[index] = index + 1;
                    }
                    boolean last = remaining.decrementAndGet() == 0;
                    if (!writesFirst) {
                        parts[index] = index + 1;
                    }
                    if (last) {
                        sum[0] = parts[0] + parts[1] + parts[2];
                    }
                });
            }
        }
        return sum[0];
    }

    /** The two ends of a range. */
    private record Range(int from, int to) {}

    @Right("order.rangeTogether.ok")
    public static void range_whose_ends_change_together() throws Exception {
        AtomicReference<Range> range = new AtomicReference<>(new Range(0, 10));
        try (ExecutorService pool = Executors.newFixedThreadPool(3)) {
            Future<?> raising =
                    pool.submit(() -> range.updateAndGet(old -> new Range(Math.min(6, old.to()), old.to())));
            Future<?> lowering =
                    pool.submit(() -> range.updateAndGet(old -> new Range(old.from(), Math.max(4, old.from()))));
            raising.get();
            lowering.get();
        }
        Range changed = Objects.requireNonNull(range.get());
        Together.check(changed.from() <= changed.to(), "the ends have crossed");
    }

    @Wrong("order.rangeApart.bad")
    public static void range_whose_ends_are_checked_against_each_other_but_change_apart() throws Exception {
        AtomicInteger from = new AtomicInteger();
        AtomicInteger to = new AtomicInteger(10);
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            Future<?> raising = pool.submit(() -> from.set(Math.min(6, to.get())));
            Future<?> lowering = pool.submit(() -> to.set(Math.max(4, from.get())));
            raising.get();
            lowering.get();
        }
        Together.check(from.get() <= to.get(), "the ends have crossed");
    }

    @Right("order.tellAfterwards.ok")
    public static void stage_that_is_told_when_the_work_is_there() throws Exception {
        Together.checkEqual(8, tellAndWork(true));
    }

    @Wrong("order.tellBefore.bad")
    public static void stage_that_is_told_before_the_work_is_there() throws Exception {
        Together.checkEqual(8, tellAndWork(false));
    }

    private static int tellAndWork(boolean worksFirst) throws Exception {
        Box box = new Box();
        CountDownLatch there = new CountDownLatch(1);
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            Future<Integer> using = pool.submit(() -> {
                there.await();
                return box.value * 2;
            });
            Future<?> working = pool.submit(() -> {
                if (!worksFirst) {
                    there.countDown();
                }
                box.value = 4;
                there.countDown();
            });
            working.get();
            return using.get();
        }
    }
}
