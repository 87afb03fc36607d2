package latchkey.programs;

import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Delayed tasks that are cancelled, and series of tasks that come to an end. */
public final class ScheduledPoolPrograms {

    private ScheduledPoolPrograms() {}

    @Right("stpe.cancel.ok")
    public static void delayed_task_that_is_cancelled_or_has_run() throws Exception {
        AtomicInteger runs = new AtomicInteger();
        try (ScheduledExecutorService pool = Executors.newScheduledThreadPool(1)) {
            ScheduledFuture<Integer> future = pool.schedule(runs::incrementAndGet, 1, TimeUnit.MILLISECONDS);
            boolean cancelled = future.cancel(false);
            try {
                Together.checkEqual(1, future.get());
                Together.check(!cancelled, "a cancelled task has a result");
            } catch (CancellationException e) {
                Together.check(cancelled, "a completed task was cancelled");
            }
        }
        Together.check(runs.get() <= 1, "ran twice");
    }

    @Wrong("stpe.cancelNeverRan.bad")
    public static void delayed_task_that_was_cancelled_while_it_ran() throws Exception {
        AtomicInteger runs = new AtomicInteger();
        try (ScheduledExecutorService pool = Executors.newScheduledThreadPool(1)) {
            ScheduledFuture<Integer> future = pool.schedule(runs::incrementAndGet, 0, TimeUnit.MILLISECONDS);
            if (future.cancel(false)) {
                Together.checkEqual(0, runs.get());
            }
        }
    }

    @Right("stpe.cancelReuse.ok")
    public static void cancelled_task_whose_box_is_used_again_after_the_pool_has_closed() throws Exception {
        Box box = new Box();
        try (ScheduledExecutorService pool = Executors.newScheduledThreadPool(1)) {
            pool.schedule(() -> box.value++, 0, TimeUnit.MILLISECONDS).cancel(false);
        }
        box.value = 10;
        Together.checkEqual(10, box.value);
    }

    @Wrong("stpe.cancelReuse.bad")
    public static void cancelled_task_whose_box_is_used_again_at_once() throws Exception {
        Box box = new Box();
        try (ScheduledExecutorService pool = Executors.newScheduledThreadPool(1)) {
            pool.schedule(() -> box.value++, 0, TimeUnit.MILLISECONDS).cancel(false);
            box.value = 10;
            Together.checkEqual(10, box.value);
        }
    }

    @Right("stpe.fixedDelay.ok")
    public static void series_whose_runs_follow_each_other_in_two_workers() throws Exception {
        int[] runs = new int[1];
        CountDownLatch three = new CountDownLatch(3);
        try (ScheduledExecutorService pool = Executors.newScheduledThreadPool(2)) {
            Runnable run = () -> {
                runs[0]++;
                three.countDown();
            };
            ScheduledFuture<?> series = pool.scheduleWithFixedDelay(run, 1, 1, TimeUnit.MILLISECONDS);
            three.await();
            series.cancel(false);
        }
        Together.check(runs[0] >= 3, "a run was lost");
    }

    @Wrong("stpe.twoSeries.bad")
    public static void two_series_that_share_a_plain_count() throws Exception {
        int[] runs = new int[1];
        CountDownLatch two = new CountDownLatch(2);
        try (ScheduledExecutorService pool = Executors.newScheduledThreadPool(2)) {
            Runnable run = () -> {
                runs[0]++;
                two.countDown();
            };
            ScheduledFuture<?> first = pool.scheduleWithFixedDelay(run, 1, 1, TimeUnit.MILLISECONDS);
            ScheduledFuture<?> second = pool.scheduleAtFixedRate(run, 1, 1, TimeUnit.MILLISECONDS);
            two.await();
            first.cancel(false);
            second.cancel(false);
        }
        Together.check(runs[0] >= 2, "a run was lost");
    }

    @Wrong("stpe.cancelThenRead.bad")
    public static void series_whose_count_is_read_while_a_cancelled_run_goes_on() throws Exception {
        int[] runs = new int[1];
        CountDownLatch two = new CountDownLatch(2);
        try (ScheduledExecutorService pool = Executors.newScheduledThreadPool(1)) {
            Runnable run = () -> {
                runs[0]++;
                two.countDown();
            };
            ScheduledFuture<?> series = pool.scheduleAtFixedRate(run, 0, 1, TimeUnit.MILLISECONDS);
            two.await();
            series.cancel(true);
            Together.check(runs[0] >= 2, "a run was lost");
        }
    }

    @Right("stpe.throwStops.ok")
    public static void series_that_ends_with_an_exception() throws Exception {
        int[] runs = new int[1];
        try (ScheduledExecutorService pool = Executors.newScheduledThreadPool(2)) {
            Runnable run = () -> {
                runs[0]++;
                if (runs[0] == 2) {
                    throw new IllegalStateException("the second run");
                }
            };
            ScheduledFuture<?> series = pool.scheduleAtFixedRate(run, 0, 1, TimeUnit.MILLISECONDS);
            try {
                series.get();
                Together.check(false, "the series ended normally");
            } catch (ExecutionException e) {
                Together.checkEqual(2, runs[0]);
            }
        }
        Together.checkEqual(2, runs[0]);
    }

    @Right("stpe.listenerLater.ok")
    public static void series_that_goes_on_until_it_finds_a_listener() throws Exception {
        AtomicReference<@Nullable CountDownLatch> listener = new AtomicReference<>();
        try (ScheduledExecutorService pool = Executors.newScheduledThreadPool(1)) {
            Runnable run = () -> {
                CountDownLatch latch = listener.get();
                if (latch != null) {
                    latch.countDown();
                }
            };
            ScheduledFuture<?> series = pool.scheduleAtFixedRate(run, 0, 1, TimeUnit.MILLISECONDS);
            CountDownLatch told = new CountDownLatch(1);
            listener.set(told);
            told.await();
            series.cancel(false);
        }
    }

    @Wrong("stpe.silentDeath.bad")
    public static void series_that_dies_when_it_finds_no_listener_yet() throws Exception {
        AtomicReference<@Nullable CountDownLatch> listener = new AtomicReference<>();
        try (ScheduledExecutorService pool = Executors.newScheduledThreadPool(1)) {
            Runnable run = () -> Objects.requireNonNull(listener.get()).countDown();
            ScheduledFuture<?> series = pool.scheduleAtFixedRate(run, 0, 1, TimeUnit.MILLISECONDS);
            CountDownLatch told = new CountDownLatch(1);
            listener.set(told);
            told.await();
            series.cancel(false);
        }
    }

    @Right("stpe.selfCancel.ok")
    public static void series_that_waits_for_its_own_handle_and_cancels_itself() throws Exception {
        AtomicInteger runs = new AtomicInteger();
        CompletableFuture<ScheduledFuture<?>> self = new CompletableFuture<>();
        try (ScheduledExecutorService pool = Executors.newScheduledThreadPool(1)) {
            Runnable run = () -> {
                runs.incrementAndGet();
                self.join().cancel(false);
            };
            ScheduledFuture<?> series = pool.scheduleAtFixedRate(run, 0, 1, TimeUnit.MILLISECONDS);
            self.complete(series);
            awaitCancellation(series);
        }
        Together.checkEqual(1, runs.get());
    }

    @Wrong("stpe.selfCancel.bad")
    public static void series_that_cancels_itself_by_a_handle_it_may_not_have_yet() throws Exception {
        AtomicInteger runs = new AtomicInteger();
        AtomicReference<@Nullable ScheduledFuture<?>> self = new AtomicReference<>();
        try (ScheduledExecutorService pool = Executors.newScheduledThreadPool(1)) {
            Runnable run = () -> {
                runs.incrementAndGet();
                Objects.requireNonNull(self.get()).cancel(false);
            };
            ScheduledFuture<?> series = pool.scheduleAtFixedRate(run, 0, 1, TimeUnit.MILLISECONDS);
            self.set(series);
            awaitCancellation(series);
        }
        Together.checkEqual(1, runs.get());
    }

    private static void awaitCancellation(ScheduledFuture<?> series) throws Exception {
        try {
            series.get();
            Together.check(false, "the series ended normally");
        } catch (CancellationException e) {
            // as it should be
        }
    }

    @Right("stpe.shutdownDelayed.ok")
    public static void delayed_task_that_still_runs_after_the_shutdown() throws Exception {
        Box box = new Box();
        try (ScheduledExecutorService pool = Executors.newScheduledThreadPool(1)) {
            ScheduledFuture<?> future = pool.schedule(() -> box.value++, 5, TimeUnit.MILLISECONDS);
            pool.shutdown();
            future.get();
        }
        Together.checkEqual(1, box.value);
    }

    @Wrong("stpe.shutdownPeriodic.bad")
    public static void series_that_a_shutdown_cuts_short() throws Exception {
        CountDownLatch two = new CountDownLatch(2);
        try (ScheduledExecutorService pool = Executors.newScheduledThreadPool(1)) {
            ScheduledFuture<?> series = pool.scheduleAtFixedRate(two::countDown, 0, 5, TimeUnit.MILLISECONDS);
            pool.shutdown();
            two.await();
            series.cancel(false);
        }
    }
}
