package locks.stopflag;

import java.util.concurrent.atomic.AtomicBoolean;

/** Opaque reads and writes order nothing, but they are seen in the end, and nothing more is needed here. */
public class Metronome {
    private final Runnable tick;
    private final AtomicBoolean stopped = new AtomicBoolean();

    public Metronome(Runnable tick) {
        this.tick = tick;
    }

    public void start() {
        new Thread(() -> {
                    while (!stopped.getOpaque()) {
                        tick.run();
                    }
                })
                .start();
    }

    public void stop() {
        stopped.setOpaque(true);
    }
}
