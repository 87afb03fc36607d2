package latchkey.programs;

import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** Tasks of a {@link Timer}. */
public final class TimerPrograms {

    private TimerPrograms() {}

    @Right("prim.timer")
    public static void timer_task_that_opens_a_latch() throws Exception {
        CountDownLatch done = new CountDownLatch(1);
        Timer timer = new Timer(true);
        timer.schedule(
                new TimerTask() {
                    @Override
                    public void run() {
                        done.countDown();
                    }
                },
                5);
        done.await();
        timer.cancel();
    }

    @Right("timer.ok")
    public static void timer_tasks_that_share_an_atomic_count() throws Exception {
        Timer timer = new Timer(true);
        CountDownLatch done = new CountDownLatch(2);
        AtomicInteger count = new AtomicInteger();
        timer.schedule(countingTask(count, done), 100);
        timer.schedule(countingTask(count, done), 5000);
        done.await();
        timer.cancel();
        Together.checkEqual(2, count.get());
    }

    @Wrong("timer.shared.bad")
    public static void timer_task_that_shares_a_plain_count_with_its_starter() throws Exception {
        Timer timer = new Timer(true);
        CountDownLatch done = new CountDownLatch(2);
        int[] count = new int[1];
        AtomicInteger other = new AtomicInteger();
        TimerTask plain = new TimerTask() {
            @Override
            public void run() {
                count[0]++;
                done.countDown();
            }
        };
        timer.schedule(plain, 100);
        timer.schedule(countingTask(other, done), 5000);
        count[0]++;
        done.await();
        timer.cancel();
        Together.checkEqual(2, count[0]);
    }

    private static TimerTask countingTask(AtomicInteger count, CountDownLatch done) {
        return new TimerTask() {
            @Override
            public void run() {
                count.incrementAndGet();
                done.countDown();
            }
        };
    }
}
