package latchkey.programs;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Latches that open too early, or not in time. */
public final class LatchPrograms {

    private LatchPrograms() {}

    @Right("latch.onceEach.ok")
    public static void latch_that_each_worker_counts_down_once() throws Exception {
        addUpAfterTheLatch(false);
    }

    @Wrong("latch.twiceByOne.bad")
    public static void latch_that_a_failing_worker_counts_down_twice() throws Exception {
        addUpAfterTheLatch(true);
    }

    private static void addUpAfterTheLatch(boolean countsTwice) throws Exception {
        CountDownLatch done = new CountDownLatch(2);
        int[] parts = new int[2];
        Together.run(
                () -> {
                    try {
                        parts[0] = Integer.parseInt("one");
                    } catch (NumberFormatException e) {
                        parts[0] = 1;
                        if (countsTwice) {
                            done.countDown();
                        }
                    } finally {
                        done.countDown();
                    }
                },
                () -> {
                    try {
                        parts[1] = Integer.parseInt("2");
                    } finally {
                        done.countDown();
                    }
                },
                () -> {
                    done.await();
                    Together.checkEqual(3, parts[0] + parts[1]);
                });
    }

    @Right("latch.timedHeeded.ok")
    public static void latch_awaited_for_a_time_whose_answer_is_heeded() throws Exception {
        awaitForATime(true);
    }

    @Wrong("latch.timedUnheeded.bad")
    public static void latch_awaited_for_a_time_whose_answer_is_not_heeded() throws Exception {
        awaitForATime(false);
    }

    private static void awaitForATime(boolean heeds) throws Exception {
        CountDownLatch done = new CountDownLatch(1);
        Box box = new Box();
        Together.run(
                () -> {
                    Thread.sleep(20); // work that may take longer than the other waits
                    box.value = 7;
                    done.countDown();
                },
                () -> {
                    boolean inTime = done.await(10, TimeUnit.MILLISECONDS);
                    if (inTime || !heeds) {
                        Together.checkEqual(7, box.value);
                    }
                });
    }
}
