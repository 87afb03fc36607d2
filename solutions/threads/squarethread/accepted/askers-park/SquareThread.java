package threads.squarethread;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;

/** Accepted: askers queue up and park; the thread unparks all of them when its square is out. */
public class SquareThread extends Thread {
    private static final VarHandle SQUARE;

    static {
        try {
            SQUARE = MethodHandles.lookup().findVarHandle(SquareThread.class, "square", Integer.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private final Queue<Thread> askers = new ConcurrentLinkedQueue<>();
    private final int number;

    @SuppressWarnings("unused")
    private Integer square;

    public SquareThread(int number) {
        this.number = number;
    }

    @Override
    public void run() {
        SQUARE.setVolatile(this, number * number);
        askers.forEach(LockSupport::unpark);
    }

    public int result() throws InterruptedException {
        if (getState() == State.NEW) {
            throw new IllegalStateException("not started");
        }
        askers.add(Thread.currentThread());
        while (SQUARE.getVolatile(this) == null) {
            LockSupport.park(this);
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
        }
        return (Integer) SQUARE.getVolatile(this);
    }
}
