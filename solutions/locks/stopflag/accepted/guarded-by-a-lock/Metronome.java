package locks.stopflag;

import java.util.concurrent.locks.ReentrantLock;

/** A ReentrantLock guards the flag, and is never held during a tick. */
public class Metronome {
    private final Runnable tick;
    private final ReentrantLock lock = new ReentrantLock();
    private boolean stopped;

    public Metronome(Runnable tick) {
        this.tick = tick;
    }

    public void start() {
        Thread thread = new Thread(() -> {
            while (true) {
                lock.lock();
                try {
                    if (stopped) {
                        return;
                    }
                } finally {
                    lock.unlock();
                }
                tick.run();
            }
        });
        thread.start();
    }

    public void stop() {
        lock.lock();
        try {
            stopped = true;
        } finally {
            lock.unlock();
        }
    }
}
