package threads.errand;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ExecutionException;

/** Rejected: the dispatcher that the class starts runs each errand himself; meanwhile all others wait. */
public class Errand {
    private static final BlockingQueue<FutureTask<Void>> ORDERS = new LinkedBlockingQueue<>();

    static {
        Thread dispatcher = new Thread(Errand::dispatch, "dispatcher");
        dispatcher.setDaemon(true);
        dispatcher.start();
    }

    private static void dispatch() {
        try {
            while (true) {
                ORDERS.take().run();
            }
        } catch (InterruptedException e) {
            // the shop closes
        }
    }

    public void run(Runnable errand, Runnable meanwhile) throws InterruptedException {
        FutureTask<Void> order = new FutureTask<>(errand, null);
        ORDERS.put(order);
        meanwhile.run();
        try {
            order.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
