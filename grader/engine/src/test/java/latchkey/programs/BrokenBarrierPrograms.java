package latchkey.programs;

import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;

/** One of two parties is interrupted at a barrier. */
public final class BrokenBarrierPrograms {

    private BrokenBarrierPrograms() {}

    @Right("barrier.interrupted.ok")
    public static void barrier_whose_other_party_gives_up() throws Exception {
        String outcome = interruptOneParty(false);
        Together.check(outcome.equals("interrupted/broken") || outcome.equals("passed/passed"), outcome);
    }

    @Wrong("barrier.interruptedReuse.bad")
    public static void barrier_whose_other_party_waits_again() throws Exception {
        interruptOneParty(true);
    }

    private static String interruptOneParty(boolean otherWaitsAgain) throws Exception {
        CyclicBarrier barrier = new CyclicBarrier(2);
        String[] outcomes = {"-", "-"};
        Thread interrupted = new Thread(() -> {
            try {
                barrier.await();
                outcomes[0] = "passed";
            } catch (InterruptedException e) {
                outcomes[0] = "interrupted";
            } catch (BrokenBarrierException e) {
                outcomes[0] = "broken";
            }
        });
        Thread other = new Thread(() -> {
            try {
                barrier.await();
                outcomes[1] = "passed";
            } catch (InterruptedException e) {
                outcomes[1] = "interrupted";
            } catch (BrokenBarrierException e) {
                outcomes[1] = "broken";
                if (otherWaitsAgain) {
                    awaitIgnoringFailures(barrier);
                    barrier.reset();
                    awaitIgnoringFailures(barrier);
                }
            }
        });
        interrupted.start();
        interrupted.interrupt();
        other.start();
        interrupted.join();
        other.join();
        return outcomes[0] + "/" + outcomes[1];
    }

    private static void awaitIgnoringFailures(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception e) {
            // the mistake: a broken barrier is treated as one that may still open
        }
    }
}
