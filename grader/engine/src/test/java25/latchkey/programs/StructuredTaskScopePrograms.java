package latchkey.programs;

import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.FailedException;
import java.util.concurrent.StructuredTaskScope.Joiner;
import java.util.concurrent.StructuredTaskScope.Subtask;
import java.util.concurrent.StructuredTaskScope.TimeoutException;

/** Subtasks that a scope starts, waits for, and cancels. */
public final class StructuredTaskScopePrograms {

    private StructuredTaskScopePrograms() {}

    // ------------------------------------------------------------------ all succeed

    @Right("scope.results.ok")
    public static void both_results_are_read_after_join() throws Exception {
        try (var scope = StructuredTaskScope.open()) {
            Subtask<Integer> one = scope.fork(() -> 40);
            Subtask<Integer> other = scope.fork(() -> 2);
            scope.join();
            Together.checkEqual(42, one.get() + other.get());
        }
    }

    @Wrong("scope.getBeforeJoin.bad")
    public static void a_result_is_read_before_join() throws Exception {
        try (var scope = StructuredTaskScope.open()) {
            Subtask<Integer> one = scope.fork(() -> 40);
            int early = one.get();
            scope.join();
            Together.checkEqual(40, early);
        }
    }

    @Right("scope.joinOrders.ok")
    public static void what_forks_wrote_is_read_after_join() throws Exception {
        int[] written = new int[2];
        try (var scope = StructuredTaskScope.open()) {
            for (int i = 0; i < 2; i++) {
                int own = i;
                scope.fork(() -> {
                    written[own] = 1;
                });
            }
            scope.join();
            Together.checkEqual(2, written[0] + written[1]);
        }
    }

    @Wrong("scope.readBeforeJoin.bad")
    public static void what_forks_write_is_read_before_join() throws Exception {
        int[] written = new int[1];
        try (var scope = StructuredTaskScope.open()) {
            scope.fork(() -> {
                written[0] = 1;
            });
            int early = written[0];
            scope.join();
            Together.check(early <= written[0], "it went back");
        }
    }

    @Right("scope.forkOrders.ok")
    public static void forks_see_what_the_owner_wrote_before() throws Exception {
        int[] basket = new int[1];
        try (var scope = StructuredTaskScope.open()) {
            basket[0] = 7;
            Subtask<Integer> one = scope.fork(() -> basket[0]);
            Subtask<Integer> other = scope.fork(() -> basket[0]);
            scope.join();
            basket[0] = one.get() + other.get();
        }
        Together.checkEqual(14, basket[0]);
    }

    @Wrong("scope.ownerGoesOn.bad")
    public static void the_owner_writes_what_forks_read() throws Exception {
        int[] basket = new int[1];
        try (var scope = StructuredTaskScope.open()) {
            Subtask<Integer> one = scope.fork(() -> basket[0]);
            basket[0] = 7;
            scope.join();
            Together.check(one.get() <= 7, "more than was ever written");
        }
    }

    @Wrong("scope.forgottenJoin.bad")
    public static void a_scope_is_closed_without_a_join() throws Exception {
        CountDownLatch done = new CountDownLatch(1);
        try (var scope = StructuredTaskScope.open()) {
            scope.fork(done::countDown);
        }
    }

    // ------------------------------------------------------------------ one fails

    @Right("scope.failure.ok")
    public static void a_failure_cancels_the_others_and_reaches_the_owner() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        boolean[] began = new boolean[3];
        boolean[] interrupted = new boolean[3];
        try (var scope = StructuredTaskScope.open()) {
            for (int i = 0; i < began.length; i++) {
                int own = i;
                scope.fork(() -> {
                    began[own] = true;
                    try {
                        never.await();
                    } catch (InterruptedException e) {
                        interrupted[own] = true;
                    }
                });
            }
            scope.fork(() -> {
                throw new IllegalStateException("sold out");
            });
            scope.join();
            throw new AssertionError("a failure is no success");
        } catch (FailedException e) {
            Together.checkEqual("sold out", e.getCause().getMessage());
        }
        Together.check(Arrays.equals(began, interrupted), "an interrupt went astray");
    }

    @Wrong("scope.waitsOnThough.bad")
    public static void a_failure_cancels_one_that_takes_no_interrupt() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        try (var scope = StructuredTaskScope.open()) {
            scope.fork(() -> {
                while (never.getCount() > 0) {
                    try {
                        never.await();
                    } catch (InterruptedException e) {
                        continue;
                    }
                }
            });
            scope.fork(() -> {
                throw new IllegalStateException("sold out");
            });
            scope.join();
        } catch (FailedException e) {
            Together.checkEqual("sold out", e.getCause().getMessage());
        }
    }

    @Wrong("scope.failureUncaught.bad")
    public static void a_subtask_fails_in_some_schedules() throws Exception {
        CountDownLatch open = new CountDownLatch(1);
        try (var scope = StructuredTaskScope.open()) {
            scope.fork(() -> {
                if (open.getCount() > 0) {
                    throw new IllegalStateException("too early");
                }
            });
            scope.fork(open::countDown);
            scope.join();
        }
    }

    // ------------------------------------------------------------------ the first success

    @Right("scope.first.ok")
    public static void the_first_success_is_enough() throws Exception {
        try (var scope = StructuredTaskScope.open(Joiner.<String>anySuccessfulResultOrThrow())) {
            scope.fork(() -> "north");
            scope.fork(() -> {
                throw new IllegalStateException("closed");
            });
            scope.fork(() -> {
                new CountDownLatch(1).await();
                return "never";
            });
            Together.checkEqual("north", scope.join());
        }
    }

    @Wrong("scope.firstIsNotBoth.bad")
    public static void the_first_success_is_taken_for_both() throws Exception {
        try (var scope = StructuredTaskScope.open(Joiner.<Integer>anySuccessfulResultOrThrow())) {
            Subtask<Integer> one = scope.fork(() -> 40);
            Subtask<Integer> other = scope.fork(() -> 2);
            scope.join();
            Together.checkEqual(42, one.get() + other.get());
        }
    }

    @Wrong("scope.firstIsEither.bad")
    public static void the_first_fork_is_taken_for_the_first_success() throws Exception {
        try (var scope = StructuredTaskScope.open(Joiner.<String>anySuccessfulResultOrThrow())) {
            scope.fork(() -> "north");
            scope.fork(() -> "south");
            Together.checkEqual("north", scope.join());
        }
    }

    // ------------------------------------------------------------------ a time limit

    @Right("scope.timeout.ok")
    public static void a_time_limit_ends_those_who_sleep() throws Exception {
        boolean timedOut = false;
        try (var scope = StructuredTaskScope.open(
                Joiner.<Void>awaitAllSuccessfulOrThrow(), limits -> limits.withTimeout(Duration.ofSeconds(1)))) {
            scope.fork(() -> {
                new CountDownLatch(1).await();
                return null;
            });
            scope.join();
        } catch (TimeoutException e) {
            timedOut = true;
        }
        Together.check(timedOut, "nobody said that the time was up");
    }

    @Wrong("scope.timeoutUncaught.bad")
    public static void a_time_limit_that_is_shorter_than_the_work() throws Exception {
        try (var scope = StructuredTaskScope.open(
                Joiner.<Void>awaitAllSuccessfulOrThrow(), limits -> limits.withTimeout(Duration.ofSeconds(1)))) {
            scope.fork(() -> {
                Thread.sleep(Duration.ofSeconds(2));
                return null;
            });
            scope.join();
        }
    }
}
