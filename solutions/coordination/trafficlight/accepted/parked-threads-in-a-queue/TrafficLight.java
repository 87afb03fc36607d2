package coordination.trafficlight;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;

/** Whoever waits puts its own thread on a list before it looks and parks; green unparks all on the list. */
public class TrafficLight {
    private final Queue<Thread> waiting = new ConcurrentLinkedQueue<>();
    private volatile boolean green;

    public void green() {
        green = true;
        waiting.forEach(LockSupport::unpark);
    }

    public void red() {
        green = false;
    }

    public void awaitGreen() throws InterruptedException {
        Thread me = Thread.currentThread();
        waiting.add(me);
        try {
            while (!green) {
                LockSupport.park(this);
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
            }
        } finally {
            waiting.remove(me);
        }
    }
}
