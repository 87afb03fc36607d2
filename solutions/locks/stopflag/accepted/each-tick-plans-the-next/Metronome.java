package locks.stopflag;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Every tick hands in the next one, unless the flag says no. */
public class Metronome {
    private final Runnable tick;
    private final ExecutorService executor = Executors.newSingleThreadExecutor();
    private volatile boolean stopped;

    public Metronome(Runnable tick) {
        this.tick = tick;
    }

    public void start() {
        executor.execute(this::tickAndGoOn);
    }

    private void tickAndGoOn() {
        if (stopped) {
            executor.shutdown();
            return;
        }
        tick.run();
        executor.execute(this::tickAndGoOn);
    }

    public void stop() {
        stopped = true;
    }
}
