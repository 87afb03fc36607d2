package latchkey.programs;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;

/** Random numbers and the time of day, of which each run has its own. */
public final class ChancePrograms {

    private ChancePrograms() {}

    @Right("chance.backOff.ok")
    @SuppressWarnings("ThreadPriorityCheck") // that is how one backs off
    public static void lock_that_is_tried_again_after_a_random_rest() throws Exception {
        ReentrantLock lock = new ReentrantLock();
        Box box = new Box();
        Together.Body body = () -> {
            Random random = new Random();
            while (!lock.tryLock()) {
                for (int i = random.nextInt(3); i >= 0; i--) {
                    Thread.yield();
                }
            }
            try {
                box.value++;
            } finally {
                lock.unlock();
            }
        };
        Together.run(body, body);
        Together.checkEqual(2, box.value);
    }

    @Wrong("chance.ownBox.bad")
    public static void box_that_is_hoped_to_be_ones_own() throws Exception {
        Box[] boxes = {new Box(), new Box()};
        Together.Body body = () -> boxes[(int) (2 * Math.random())].value++;
        Together.run(body, body, body);
        Together.checkEqual(3, boxes[0].value + boxes[1].value);
    }

    @Right("clock.instant.ok")
    @SuppressWarnings("JavaUtilDate") // learners use it
    public static void sleep_that_is_as_long_by_the_clock_on_the_wall() throws Exception {
        Together.run(() -> {
            Instant before = Instant.now();
            Date then = new Date();
            Thread.sleep(Duration.ofHours(1));
            Together.check(Duration.between(before, Instant.now()).toMinutes() >= 60, "slept less than an hour");
            Together.check(new Date().getTime() - then.getTime() >= 3_600_000, "less than an hour by the date");
        });
    }

    @Wrong("clock.instant.bad")
    @SuppressWarnings("ThreadPriorityCheck")
    public static void news_that_is_hoped_to_be_there_after_a_while() throws Exception {
        AtomicInteger news = new AtomicInteger();
        Together.run(
                () -> {
                    Thread.sleep(1);
                    news.set(7);
                },
                () -> {
                    Instant later = Instant.now().plusMillis(50);
                    while (Instant.now().isBefore(later)) {
                        Thread.yield();
                    }
                    Together.checkEqual(7, news.get());
                });
    }
}
