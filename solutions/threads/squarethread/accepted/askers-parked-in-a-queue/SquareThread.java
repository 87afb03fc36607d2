package threads.squarethread;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;

/** Askers park in a queue, and the thread unparks them at its end. */
public class SquareThread extends Thread {
    private record Note(int area) {
    }

    private final int number;
    private final Queue<Thread> waiting = new ConcurrentLinkedQueue<>();
    private volatile Note note;

    public SquareThread(int number) {
        this.number = number;
    }

    @Override
    public void run() {
        note = new Note(number * number);
        for (Thread next = waiting.poll(); next != null; next = waiting.poll()) {
            LockSupport.unpark(next);
        }
    }

    public int result() throws InterruptedException {
        if (getState() == State.NEW) {
            throw new IllegalStateException("start() has not been called");
        }
        Note seen = note;
        return seen != null ? seen.area() : await().area();
    }

    private Note await() throws InterruptedException {
        Thread me = Thread.currentThread();
        waiting.add(me);
        try {
            Note seen;
            while ((seen = note) == null) {
                LockSupport.park(this);
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
            }
            return seen;
        } finally {
            waiting.remove(me);
        }
    }
}
