package coordination.trafficlight;

/** Green wakes one car; each car that goes wakes the next. */
public class TrafficLight {
    private boolean green;

    public synchronized void green() {
        green = true;
        notify();
    }

    public synchronized void red() {
        green = false;
    }

    public synchronized void awaitGreen() throws InterruptedException {
        try {
            while (!green) {
                wait();
            }
        } finally {
            notify();
        }
    }
}
