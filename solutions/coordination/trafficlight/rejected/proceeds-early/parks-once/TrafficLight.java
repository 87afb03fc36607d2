package coordination.trafficlight;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;

/** Parks once and goes: a park may return at any time. */
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
        waiting.add(Thread.currentThread());
        if (!green) {
            LockSupport.park(this);
        }
        waiting.remove(Thread.currentThread());
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
    }
}
