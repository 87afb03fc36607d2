package threads.errand;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.locks.LockSupport;

/** Accepted: park and unpark, with a flag that is released and acquired through a VarHandle. */
public class Errand {

    public void run(Runnable errand, Runnable meanwhile) throws InterruptedException {
        Trip trip = new Trip(errand, Thread.currentThread());
        new Thread(trip).start();
        meanwhile.run();
        trip.await();
    }
}

final class Trip implements Runnable {
    private static final VarHandle ENDED;

    static {
        try {
            ENDED = MethodHandles.lookup().findVarHandle(Trip.class, "ended", boolean.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private final Runnable errand;
    private final Thread waiter;

    @SuppressWarnings("unused")
    private boolean ended;

    Trip(Runnable errand, Thread waiter) {
        this.errand = errand;
        this.waiter = waiter;
    }

    @Override
    public void run() {
        errand.run();
        ENDED.setRelease(this, true);
        LockSupport.unpark(waiter);
    }

    void await() throws InterruptedException {
        while (!(boolean) ENDED.getAcquire(this)) {
            LockSupport.park(this);
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
        }
    }
}
