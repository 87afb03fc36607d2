package latchkey.programs;

import java.util.concurrent.Phaser;
import java.util.concurrent.atomic.AtomicInteger;

/** Threads advance together from phase to phase. */
public final class PhaserPrograms {

    private static final int PARTIES = 3;

    private PhaserPrograms() {}

    @Right("prim.phaser")
    public static void phaser_that_two_threads_meet_at() throws Exception {
        Phaser phaser = new Phaser(2);
        AtomicInteger arrived = new AtomicInteger();
        Together.Body body = () -> {
            arrived.incrementAndGet();
            phaser.arriveAndAwaitAdvance();
            Together.check(arrived.get() == 2, "went on alone");
        };
        Together.run(body, body);
    }

    @Right("phaser.ok")
    public static void phaser_between_writing_and_reading() throws Exception {
        Together.checkEqual(18, addUpAfterThePhase(true));
    }

    @Wrong("phaser.noAwait.bad")
    public static void phaser_that_one_party_does_not_await() throws Exception {
        Together.checkEqual(18, addUpAfterThePhase(false));
    }

    private static int addUpAfterThePhase(boolean lastOneAwaits) throws Exception {
        Phaser phaser = new Phaser(PARTIES);
        int[] parts = new int[PARTIES];
        int[] sums = new int[PARTIES];
        Thread[] threads = new Thread[PARTIES];
        for (int i = 0; i < PARTIES; i++) {
            int party = i;
            threads[i] = new Thread(() -> {
                parts[party] = party + 1;
                if (!lastOneAwaits && party == 2) {
                    phaser.arrive();
                } else {
                    phaser.arriveAndAwaitAdvance();
                }
                sums[party] = parts[0] + parts[1] + parts[2];
                phaser.arriveAndDeregister();
            });
        }
        for (Thread thread : threads) {
            thread.start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        return sums[0] + sums[1] + sums[2];
    }

    @Wrong("phaser.lateRegister.bad")
    public static void phaser_that_threads_register_with_too_late() throws Exception {
        Phaser phaser = new Phaser(1);
        Thread[] threads = new Thread[2];
        for (int i = 0; i < 2; i++) {
            threads[i] = new Thread(() -> {
                phaser.register();
                phaser.arriveAndAwaitAdvance();
            });
        }
        for (Thread thread : threads) {
            thread.start();
        }
        phaser.arriveAndDeregister();
        for (Thread thread : threads) {
            thread.join();
        }
    }
}
