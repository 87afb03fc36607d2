package coordination.trafficlight;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;

/** Green unparks the first car, and each that goes unparks the next; an interrupted one takes the call along. */
public class TrafficLight {
    private final Queue<Thread> waiting = new ConcurrentLinkedQueue<>();
    private volatile boolean green;

    public void green() {
        green = true;
        wakeFirst();
    }

    public void red() {
        green = false;
    }

    public void awaitGreen() throws InterruptedException {
        Thread me = Thread.currentThread();
        waiting.add(me);
        while (!green) {
            LockSupport.park(this);
            if (Thread.interrupted()) {
                waiting.remove(me);
                throw new InterruptedException();
            }
        }
        waiting.remove(me);
        wakeFirst();
    }

    private void wakeFirst() {
        LockSupport.unpark(waiting.peek());
    }
}
