package latchkey.programs;

import java.util.concurrent.locks.StampedLock;

/** A point whose two coordinates always move together. */
public final class StampedLockPrograms {

    private StampedLockPrograms() {}

    @SuppressWarnings("NonAtomicVolatileUpdate") // under the write lock
    public static class Point {
        private final StampedLock lock = new StampedLock();
        volatile int x;
        volatile int y;

        public void move(int distance) {
            long stamp = lock.writeLock();
            try {
                x += distance;
                y += distance;
            } finally {
                lock.unlockWrite(stamp);
            }
        }

        public int difference() {
            long stamp = lock.tryOptimisticRead();
            int seenX = x;
            int seenY = y;
            if (!lock.validate(stamp)) {
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

        /** Wrong: a move may have come in between. */
        public int differenceWithoutValidation() {
            lock.tryOptimisticRead();
            int seenX = x;
            int seenY = y;
            return seenX - seenY;
        }

        public void incrementIfZero() {
            long stamp = lock.readLock();
            try {
                while (x == 0) {
                    long writeStamp = lock.tryConvertToWriteLock(stamp);
                    if (writeStamp != 0) {
                        stamp = writeStamp;
                        x = 1;
                        y = 1;
                        break;
                    } else {
                        lock.unlockRead(stamp);
                        stamp = lock.writeLock();
                    }
                }
            } finally {
                lock.unlock(stamp);
            }
        }
    }

    @Right("prim.stamped")
    public static void count_under_a_stamped_lock() throws Exception {
        StampedLock lock = new StampedLock();
        int[] count = new int[1];
        Together.Body body = () -> {
            long stamp = lock.writeLock();
            try {
                count[0]++;
            } finally {
                lock.unlockWrite(stamp);
            }
        };
        Together.run(body, body);
        Together.check(count[0] == 2, "an increment was lost");
    }

    @Right("stamped.ok")
    public static void optimistic_read_that_is_validated() throws Exception {
        Point point = new Point();
        Together.run(() -> point.move(1), () -> point.move(2), () -> Together.checkEqual(0, point.difference()));
    }

    @Wrong("stamped.noValidate.bad")
    public static void optimistic_read_that_is_not_validated() throws Exception {
        Point point = new Point();
        Together.run(() -> point.move(1), () -> Together.checkEqual(0, point.differenceWithoutValidation()));
    }

    @Right("stamped.convert.ok")
    public static void read_lock_that_is_converted_to_a_write_lock() throws Exception {
        Point point = new Point();
        Together.run(point::incrementIfZero, point::incrementIfZero);
        Together.checkEqual(1, point.x);
    }
}
