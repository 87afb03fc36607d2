package latchkey.programs;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import latchkey.programs.Sums.Summer;

/** Tasks that run after a delay, or again and again. */
public final class ScheduledExecutorPrograms {

    private ScheduledExecutorPrograms() {}

    public static class AfterADelay implements Summer {
        @Override
        public int sum(int[] numbers) throws Exception {
            ScheduledExecutorService scheduler = Executors.newScheduledThreadPool(2);
            try {
                List<ScheduledFuture<Integer>> futures = new ArrayList<>();
                for (int number : numbers) {
                    futures.add(scheduler.schedule(() -> number, 5, TimeUnit.MILLISECONDS));
                }
                int sum = 0;
                for (ScheduledFuture<Integer> future : futures) {
                    sum += future.get();
                }
                return sum;
            } finally {
                scheduler.shutdown();
            }
        }
    }

    @Right("sched.ok")
    public static void delayed_tasks_that_are_waited_for() throws Exception {
        Sums.addUpTwoOnes(new AfterADelay());
    }

    @Right("sched.ok.atomic")
    public static void delayed_tasks_that_share_an_atomic_count() throws Exception {
        ScheduledExecutorService scheduler = Executors.newScheduledThreadPool(2);
        AtomicInteger count = new AtomicInteger();
        Runnable task = count::incrementAndGet;
        ScheduledFuture<?> first = scheduler.schedule(task, 10, TimeUnit.MILLISECONDS);
        ScheduledFuture<?> second = scheduler.schedule(task, 20_000, TimeUnit.MILLISECONDS);
        first.get();
        second.get();
        scheduler.shutdown();
        Together.checkEqual(2, count.get());
    }

    @Wrong("sched.shared.bad")
    public static void delayed_tasks_that_share_a_plain_count() throws Exception {
        ScheduledExecutorService scheduler = Executors.newScheduledThreadPool(2);
        int[] count = new int[1];
        Runnable task = () -> count[0]++;
        ScheduledFuture<?> first = scheduler.schedule(task, 10, TimeUnit.MILLISECONDS);
        ScheduledFuture<?> second = scheduler.schedule(task, 10, TimeUnit.MILLISECONDS);
        first.get();
        second.get();
        scheduler.shutdown();
        Together.checkEqual(2, count[0]);
    }

    /** Takes two hours of real time: for virtual time only. */
    @Right("sched.rate.ok")
    @SuppressWarnings("FutureReturnValueIgnored") // not how this program waits
    public static void task_at_a_fixed_rate_of_one_an_hour() throws Exception {
        ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor();
        CountDownLatch threeRuns = new CountDownLatch(3);
        AtomicInteger runs = new AtomicInteger();
        scheduler.scheduleAtFixedRate(
                () -> {
                    runs.incrementAndGet();
                    threeRuns.countDown();
                },
                1,
                1,
                TimeUnit.HOURS);
        threeRuns.await();
        scheduler.shutdownNow();
        Together.check(runs.get() >= 3, "ran " + runs.get() + " times");
    }

    @Wrong("sched.sleepInstead.bad")
    @SuppressWarnings("FutureReturnValueIgnored") // the mistake under test
    public static void delayed_task_that_is_slept_for() throws Exception {
        ScheduledExecutorService scheduler = Executors.newScheduledThreadPool(1);
        AtomicBoolean ran = new AtomicBoolean();
        scheduler.schedule(() -> ran.set(true), 10, TimeUnit.MILLISECONDS);
        Thread.sleep(50);
        boolean seen = ran.get();
        scheduler.shutdownNow();
        Together.checkEqual(true, seen);
    }
}
