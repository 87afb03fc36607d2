package locks.stopflag;

import java.util.Timer;
import java.util.TimerTask;

/** A java.util.Timer, cancelled. */
public class Metronome {
    private final Runnable tick;
    private final Timer timer = new Timer(true);

    public Metronome(Runnable tick) {
        this.tick = tick;
    }

    public void start() {
        timer.schedule(
                new TimerTask() {
                    @Override
                    public void run() {
                        tick.run();
                    }
                },
                0,
                10);
    }

    public void stop() {
        timer.cancel();
    }
}
