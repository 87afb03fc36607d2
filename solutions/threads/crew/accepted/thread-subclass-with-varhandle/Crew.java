package threads.crew;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** Accepted: each worker marks its end through a VarHandle and unparks the foreman, who looks at one after the other. */
public class Crew {
    public void runAll(List<Runnable> jobs) throws InterruptedException {
        List<Painter> painters = new ArrayList<>();
        for (Runnable job : jobs) {
            painters.add(new Painter(job, Thread.currentThread()));
        }
        painters.forEach(Thread::start);
        for (Painter painter : painters) {
            painter.awaitEnd();
        }
    }
}

final class Painter extends Thread {
    private static final VarHandle DONE;

    static {
        try {
            DONE = MethodHandles.lookup().findVarHandle(Painter.class, "done", boolean.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private final Runnable job;
    private final Thread foreman;

    @SuppressWarnings("unused")
    private boolean done;

    Painter(Runnable job, Thread foreman) {
        this.job = job;
        this.foreman = foreman;
    }

    @Override
    public void run() {
        try {
            job.run();
        } finally {
            DONE.setRelease(this, true);
            LockSupport.unpark(foreman);
        }
    }

    void awaitEnd() throws InterruptedException {
        while (!(boolean) DONE.getAcquire(this)) {
            LockSupport.park(this);
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
        }
    }
}
