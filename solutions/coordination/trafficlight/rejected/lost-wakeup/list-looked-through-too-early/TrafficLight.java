package coordination.trafficlight;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;

/** Puts itself on the list after it has looked: green may have gone through the list in between. */
public class TrafficLight {
    private final Queue<Thread> waiting = new ConcurrentLinkedQueue<>();
    private volatile boolean green;

    public void green() {
        green = true;
        for (Thread car = waiting.poll(); car != null; car = waiting.poll()) {
            LockSupport.unpark(car);
        }
    }

    public void red() {
        green = false;
    }

    public void awaitGreen() throws InterruptedException {
        while (!green) {
            waiting.add(Thread.currentThread());
            LockSupport.park(this);
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
        }
    }
}
