package threads.crew;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** A growing pool for all crews, and a countdown of its own made of a lock and a condition. */
public class Crew {
    private static final Executor TOWN =
            new ThreadPoolExecutor(0, Integer.MAX_VALUE, 1, TimeUnit.SECONDS, new SynchronousQueue<>());

    public void runAll(List<Runnable> jobs) throws InterruptedException {
        Runnable[] rooms = jobs.toArray(Runnable[]::new);
        Hall hall = new Hall(rooms.length);
        for (Runnable room : rooms) {
            TOWN.execute(() -> {
                try {
                    room.run();
                } catch (Throwable brokenLadder) {
                    // he comes down like the others
                } finally {
                    hall.comeDown();
                }
            });
        }
        hall.awaitAll();
    }

    private static final class Hall {
        private final Lock lock = new ReentrantLock();
        private final Condition allDown = lock.newCondition();
        private int upstairs;

        Hall(int upstairs) {
            this.upstairs = upstairs;
        }

        void comeDown() {
            lock.lock();
            try {
                if (--upstairs == 0) {
                    allDown.signalAll();
                }
            } finally {
                lock.unlock();
            }
        }

        void awaitAll() throws InterruptedException {
            lock.lock();
            try {
                while (upstairs > 0) {
                    allDown.await();
                }
            } finally {
                lock.unlock();
            }
        }
    }
}
