package latchkey.check;

import latchkey.diagnosis.Diagnosis;
import org.junit.jupiter.api.Test;

/** Reads under the stamp of a lock which the reader does not hold. */
class StampsTest {
    private static final String WRITER = """
        private final java.util.concurrent.locks.StampedLock lock = new java.util.concurrent.locks.StampedLock();
        private int n;
        void first() {
            long stamp = lock.writeLock();
            try { n++; } finally { lock.unlockWrite(stamp); }
        }
        """;

    private static final String BOTH = """
        Schedules.forAll(() -> {
            Answer answer = new Answer();
            Worker.together(answer::first, answer::second);
        });
        """;

    @Test
    void a_read_under_a_stamp_that_was_in_vain_is_thrown_away_by_its_validation() {
        Trial.of(WRITER + """
            int second() {
                long stamp = lock.tryOptimisticRead();
                int seen = n;
                if (lock.validate(stamp)) return seen;
                stamp = lock.readLock();
                try { return n; } finally { lock.unlockRead(stamp); }
            }
            """, BOTH).isRight();
    }

    @Test
    void a_read_under_a_stamp_that_was_in_vain_counts_if_nobody_asks() {
        Trial.of(WRITER + """
            int second() {
                long stamp = lock.tryOptimisticRead();
                return stamp == 0 ? n : 0;
            }
            """, BOTH).finds(Diagnosis.DATA_RACE);
    }
}
