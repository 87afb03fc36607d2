package locks.stopflag;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/** A VarHandle: stop() releases, the loop acquires. */
public class Metronome {
    private final Runnable tick;
    private static final VarHandle STOPPED;

    static {
        try {
            STOPPED = MethodHandles.lookup().findVarHandle(Metronome.class, "stopped", boolean.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private boolean stopped;

    public Metronome(Runnable tick) {
        this.tick = tick;
    }

    public void start() {
        Thread.startVirtualThread(() -> {
            while (!(boolean) STOPPED.getAcquire(this)) {
                tick.run();
            }
        });
    }

    public void stop() {
        STOPPED.setRelease(this, true);
    }
}
