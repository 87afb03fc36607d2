package latchkey.programs;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** One thread waits for a bell that another rings, perhaps before. */
public final class BellPrograms {

    private BellPrograms() {}

    public interface Bell {
        void ring();

        void awaitRing() throws InterruptedException;
    }

    public static class ConditionWithFlag implements Bell {
        private final ReentrantLock lock = new ReentrantLock();
        private final Condition ringing = lock.newCondition();
        private boolean rung;

        @Override
        public void ring() {
            lock.lock();
            try {
                rung = true;
                ringing.signalAll();
            } finally {
                lock.unlock();
            }
        }

        @Override
        public void awaitRing() throws InterruptedException {
            lock.lock();
            try {
                while (!rung) {
                    ringing.await();
                }
            } finally {
                lock.unlock();
            }
        }
    }

    /** A ring that comes before the wait is lost. */
    @SuppressWarnings("WaitNotInLoop") // the mistake under test
    public static class ConditionWithoutFlag implements Bell {
        private final ReentrantLock lock = new ReentrantLock();
        private final Condition ringing = lock.newCondition();

        @Override
        public void ring() {
            lock.lock();
            try {
                ringing.signalAll();
            } finally {
                lock.unlock();
            }
        }

        @Override
        public void awaitRing() throws InterruptedException {
            lock.lock();
            try {
                ringing.await();
            } finally {
                lock.unlock();
            }
        }
    }

    public static class MonitorWithFlag implements Bell {
        private boolean rung;

        @Override
        public synchronized void ring() {
            rung = true;
            notifyAll();
        }

        @Override
        public synchronized void awaitRing() throws InterruptedException {
            while (!rung) {
                wait();
            }
        }
    }

    /** A ring that comes before the wait is lost. */
    @SuppressWarnings("WaitNotInLoop") // the mistake under test
    public static class MonitorWithoutFlag implements Bell {
        @Override
        public synchronized void ring() {
            notifyAll();
        }

        @Override
        public synchronized void awaitRing() throws InterruptedException {
            wait();
        }
    }

    public static class MonitorWithTimedWait implements Bell {
        private boolean rung;

        @Override
        public synchronized void ring() {
            rung = true;
            notifyAll();
        }

        @Override
        public synchronized void awaitRing() throws InterruptedException {
            while (!rung) {
                wait(1000);
            }
        }
    }

    @Right("bell.ok.cond")
    public static void bell_with_a_condition_and_a_flag() throws Exception {
        ringOnce(new ConditionWithFlag());
    }

    @Right("bell.ok.monitor")
    public static void bell_with_a_monitor_and_a_flag() throws Exception {
        ringOnce(new MonitorWithFlag());
    }

    @Right("bell.ok.timedWait")
    public static void bell_with_a_timed_wait() throws Exception {
        ringOnce(new MonitorWithTimedWait());
    }

    @Wrong("bell.bad.condNoFlag")
    public static void bell_with_a_condition_but_no_flag() throws Exception {
        ringOnce(new ConditionWithoutFlag());
    }

    @Wrong("bell.bad.monNoFlag")
    public static void bell_with_a_monitor_but_no_flag() throws Exception {
        ringOnce(new MonitorWithoutFlag());
    }

    private static void ringOnce(Bell bell) throws Exception {
        Together.run(bell::awaitRing, bell::ring);
    }
}
