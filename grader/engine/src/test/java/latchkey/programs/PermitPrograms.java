package latchkey.programs;

import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/** Permits that are acquired several at once, drained, or released twice. */
public final class PermitPrograms {

    private PermitPrograms() {}

    @Right("permits.atOnce.ok")
    public static void two_permits_acquired_at_once() throws Exception {
        Semaphore permits = new Semaphore(2);
        int[] count = new int[1];
        Together.Body body = () -> {
            permits.acquire(2);
            try {
                count[0]++;
            } finally {
                permits.release(2);
            }
        };
        Together.run(body, body);
        Together.checkEqual(2, count[0]);
    }

    @Wrong("permits.oneByOne.bad")
    public static void two_permits_acquired_one_by_one() throws Exception {
        Semaphore permits = new Semaphore(2);
        int[] count = new int[1];
        Together.Body body = () -> {
            permits.acquire();
            permits.acquire();
            try {
                count[0]++;
            } finally {
                permits.release(2);
            }
        };
        Together.run(body, body);
        Together.checkEqual(2, count[0]);
    }

    @Right("permits.drain.ok")
    public static void drained_permits_that_are_given_back_as_many() throws Exception {
        drainAndGiveBack(false);
    }

    @Wrong("permits.drainGuess.bad")
    public static void drained_permits_that_are_given_back_as_if_all_had_been_there() throws Exception {
        drainAndGiveBack(true);
    }

    private static void drainAndGiveBack(boolean guesses) throws Exception {
        Semaphore permits = new Semaphore(2);
        Together.run(
                () -> {
                    int drained = permits.drainPermits();
                    permits.release(guesses ? 2 : drained);
                },
                () -> {
                    permits.acquire();
                    permits.release();
                });
        Together.checkEqual(2, permits.availablePermits());
    }

    @Right("permits.once.ok")
    public static void permit_released_once_by_the_one_that_fails() throws Exception {
        failWithThePermit(false);
    }

    @Wrong("permits.twice.bad")
    public static void permit_released_twice_by_the_one_that_fails() throws Exception {
        failWithThePermit(true);
    }

    private static void failWithThePermit(boolean releasesTwice) throws Exception {
        Semaphore permit = new Semaphore(1);
        AtomicInteger entered = new AtomicInteger();
        int[] count = new int[1];
        Together.Body body = () -> {
            permit.acquire();
            try {
                if (entered.incrementAndGet() == 1) {
                    throw new IllegalStateException("the first one fails");
                }
                count[0]++;
            } catch (IllegalStateException e) {
                if (releasesTwice) {
                    permit.release();
                }
            } finally {
                permit.release();
            }
        };
        Together.run(body, body, body);
        Together.checkEqual(2, count[0]);
    }
}
