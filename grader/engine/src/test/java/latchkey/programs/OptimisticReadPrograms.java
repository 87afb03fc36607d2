package latchkey.programs;

import java.util.concurrent.locks.StampedLock;

/** Stamps that are validated or converted, or should have been. */
public final class OptimisticReadPrograms {

    private OptimisticReadPrograms() {}

    /** Both coordinates are always equal, for those who hold the lock. */
    private static final class Diagonal {
        final StampedLock lock = new StampedLock();
        volatile int x;
        volatile int y;

        void moveTo(int place) {
            long stamp = lock.writeLock();
            try {
                x = place;
                y = place;
            } finally {
                lock.unlockWrite(stamp);
            }
        }

        int distance(boolean validatesLast) {
            long stamp = lock.tryOptimisticRead();
            int seenX = x;
            boolean early = lock.validate(stamp);
            int seenY = y;
            if (validatesLast ? !lock.validate(stamp) : !early) {
                stamp = lock.readLock();
                try {
                    seenX = x;
                    seenY = y;
                } finally {
                    lock.unlockRead(stamp);
                }
            }
            return seenX - seenY;
        }
    }

    @Right("optimistic.validateLast.ok")
    public static void optimistic_read_that_is_validated_after_the_last_field() throws Exception {
        Diagonal diagonal = new Diagonal();
        Together.run(() -> diagonal.moveTo(1), () -> Together.checkEqual(0, diagonal.distance(true)));
    }

    @Wrong("optimistic.validateEarly.bad")
    public static void optimistic_read_that_is_validated_between_two_fields() throws Exception {
        Diagonal diagonal = new Diagonal();
        Together.run(() -> diagonal.moveTo(1), () -> Together.checkEqual(0, diagonal.distance(false)));
    }

    @Right("convert.recheck.ok")
    public static void conversion_that_fails_and_looks_again_under_the_write_lock() throws Exception {
        Together.checkEqual(1, moveFromTheOrigin(true));
    }

    @Wrong("convert.noRecheck.bad")
    public static void conversion_that_fails_and_goes_on_under_the_write_lock() throws Exception {
        Together.checkEqual(1, moveFromTheOrigin(false));
    }

    private static int moveFromTheOrigin(boolean looksAgain) throws Exception {
        StampedLock lock = new StampedLock();
        int[] moves = new int[1];
        Together.Body moving = () -> {
            long stamp = lock.readLock();
            try {
                if (moves[0] == 0) {
                    long converted = lock.tryConvertToWriteLock(stamp);
                    if (converted == 0) {
                        lock.unlockRead(stamp);
                        converted = lock.writeLock();
                    }
                    stamp = converted;
                    if (!looksAgain || moves[0] == 0) {
                        moves[0]++;
                    }
                }
            } finally {
                lock.unlock(stamp);
            }
        };
        Together.run(moving, moving);
        return moves[0];
    }

    @Wrong("convert.unchecked.bad")
    public static void conversion_whose_failure_is_not_noticed() throws Exception {
        StampedLock lock = new StampedLock();
        int[] moves = new int[1];
        Together.Body moving = () -> {
            long stamp = lock.readLock();
            try {
                stamp = lock.tryConvertToWriteLock(stamp);
                moves[0]++;
            } finally {
                lock.unlock(stamp);
            }
        };
        Together.run(moving, moving);
    }
}
