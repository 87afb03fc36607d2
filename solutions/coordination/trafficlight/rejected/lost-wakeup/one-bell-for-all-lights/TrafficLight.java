package coordination.trafficlight;

/** All lights ring one static bell for one car, and it may be a car at another light that hears it. */
public class TrafficLight {
    private static final Object BELL = new Object();
    private boolean green;
    private int waiting;

    public void green() {
        synchronized (BELL) {
            green = true;
            for (int i = 0; i < waiting; i++) {
                BELL.notify();
            }
        }
    }

    public void red() {
        synchronized (BELL) {
            green = false;
        }
    }

    public void awaitGreen() throws InterruptedException {
        synchronized (BELL) {
            waiting++;
            try {
                while (!green) {
                    BELL.wait();
                }
            } finally {
                waiting--;
            }
        }
    }
}
