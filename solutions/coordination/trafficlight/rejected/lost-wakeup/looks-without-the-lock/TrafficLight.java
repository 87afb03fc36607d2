package coordination.trafficlight;

/** Looks without the lock and dozes off with it: the call may come in between. */
public class TrafficLight {
    private volatile boolean green;

    public synchronized void green() {
        green = true;
        notifyAll();
    }

    public synchronized void red() {
        green = false;
    }

    public void awaitGreen() throws InterruptedException {
        while (!green) {
            synchronized (this) {
                wait();
            }
        }
    }
}
