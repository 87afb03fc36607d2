package threads.errand;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.locks.LockSupport;

/** A flag behind a VarHandle, and parking until it is set. */
public class Errand {

    public void run(Runnable errand, Runnable meanwhile) throws InterruptedException {
        Ticket ticket = new Ticket(errand, Thread.currentThread());
        new Thread(ticket, "brother").start();
        meanwhile.run();
        ticket.await();
    }

    private static final class Ticket implements Runnable {
        private static final VarHandle BACK;

        static {
            try {
                BACK = MethodHandles.lookup().findVarHandle(Ticket.class, "back", boolean.class);
            } catch (ReflectiveOperationException e) {
                throw new ExceptionInInitializerError(e);
            }
        }

        private final Runnable errand;
        private final Thread waiter;
        @SuppressWarnings("unused") // by BACK
        private boolean back;

        Ticket(Runnable errand, Thread waiter) {
            this.errand = errand;
            this.waiter = waiter;
        }

        @Override
        public void run() {
            try {
                errand.run();
            } finally {
                BACK.setVolatile(this, true);
                LockSupport.unpark(waiter);
            }
        }

        void await() throws InterruptedException {
            // park may return for no reason or for an old permit, hence the loop
            while (!(boolean) BACK.getVolatile(this)) {
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
                LockSupport.park(this);
            }
        }
    }
}
