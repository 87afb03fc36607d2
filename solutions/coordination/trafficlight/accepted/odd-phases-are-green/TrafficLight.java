package coordination.trafficlight;

import java.util.concurrent.Phaser;

/** The phases of a phaser: the even ones are red, the odd ones green. */
public class TrafficLight {
    private final Phaser changes = new Phaser(1);
    private final Object switchboard = new Object();

    private static boolean isGreen(int phase) {
        return (phase & 1) == 1;
    }

    private void turn(boolean green) {
        synchronized (switchboard) {
            if (isGreen(changes.getPhase()) != green) {
                changes.arrive();
            }
        }
    }

    public void green() {
        turn(true);
    }

    public void red() {
        turn(false);
    }

    public void awaitGreen() throws InterruptedException {
        for (int phase = changes.getPhase(); !isGreen(phase); phase = changes.getPhase()) {
            changes.awaitAdvanceInterruptibly(phase);
        }
    }
}
