package latchkey.programs;

import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/** Barriers used for several rounds, reset, or left by a party that does not wait so long. */
public final class BarrierRoundPrograms {

    private BarrierRoundPrograms() {}

    @Right("barrier.action.ok")
    public static void barrier_action_that_adds_up_each_round() throws Exception {
        int[] parts = new int[2];
        int[] sum = new int[1];
        CyclicBarrier barrier = new CyclicBarrier(2, () -> sum[0] += parts[0] + parts[1]);
        Together.run(() -> fillInRounds(barrier, parts, 0), () -> fillInRounds(barrier, parts, 1));
        Together.checkEqual(6, sum[0]);
    }

    private static void fillInRounds(CyclicBarrier barrier, int[] parts, int own) throws Exception {
        for (int round = 1; round <= 2; round++) {
            parts[own] = round;
            barrier.await();
        }
    }

    @Wrong("barrier.onePerRound.bad")
    public static void barrier_rounds_that_read_what_the_next_round_writes() throws Exception {
        int[] parts = new int[2];
        CyclicBarrier barrier = new CyclicBarrier(2);
        Together.Body[] bodies = new Together.Body[2];
        for (int i = 0; i < bodies.length; i++) {
            int own = i;
            bodies[i] = () -> {
                int sum = 0;
                for (int round = 1; round <= 2; round++) {
                    parts[own] = round;
                    barrier.await();
                    sum += parts[0] + parts[1];
                }
                Together.checkEqual(6, sum);
            };
        }
        Together.run(bodies);
    }

    @Right("barrier.timeout.ok")
    public static void barrier_where_both_bear_with_a_timeout() throws Exception {
        meetOrNot(true);
    }

    @Wrong("barrier.timeoutBreaks.bad")
    public static void barrier_where_the_late_one_finds_it_broken_by_a_timeout() throws Exception {
        meetOrNot(false);
    }

    private static void meetOrNot(boolean lateOneBears) throws Exception {
        CyclicBarrier barrier = new CyclicBarrier(2);
        AtomicInteger met = new AtomicInteger();
        Together.run(
                () -> {
                    try {
                        barrier.await(10, TimeUnit.MILLISECONDS);
                        met.incrementAndGet();
                    } catch (TimeoutException e) {
                        // goes home alone
                    }
                },
                () -> {
                    Thread.sleep(10); // on its way
                    try {
                        barrier.await();
                        met.incrementAndGet();
                    } catch (BrokenBarrierException e) {
                        if (!lateOneBears) {
                            throw e;
                        }
                    }
                });
        Together.check(met.get() != 1, "one met nobody");
    }

    @Right("barrier.reset.ok")
    public static void barrier_that_is_reset_and_come_back_to() throws Exception {
        resetThenMeet(true);
    }

    @Wrong("barrier.resetGivesUp.bad")
    public static void barrier_that_is_reset_and_not_come_back_to() throws Exception {
        resetThenMeet(false);
    }

    private static void resetThenMeet(boolean comesBack) throws Exception {
        CyclicBarrier barrier = new CyclicBarrier(2);
        Together.run(
                () -> {
                    barrier.reset();
                    barrier.await();
                },
                () -> {
                    boolean waiting = true;
                    while (waiting) {
                        try {
                            barrier.await();
                            waiting = false;
                        } catch (BrokenBarrierException e) {
                            waiting = comesBack;
                        }
                    }
                });
    }
}
