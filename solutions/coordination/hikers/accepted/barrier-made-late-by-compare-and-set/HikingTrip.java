package coordination.hikers;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;

/** Whoever comes first makes the barrier; compareAndExchange lets only one barrier win. */
public class HikingTrip {
    private static final VarHandle BARRIER;

    static {
        try {
            BARRIER = MethodHandles.lookup().findVarHandle(HikingTrip.class, "barrier", CyclicBarrier.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private final int hikers;
    @SuppressWarnings("unused")
    private volatile CyclicBarrier barrier;

    public HikingTrip(int hikers) {
        this.hikers = hikers;
    }

    private CyclicBarrier barrier() {
        CyclicBarrier seen = (CyclicBarrier) BARRIER.getVolatile(this);
        if (seen != null) {
            return seen;
        }
        CyclicBarrier mine = new CyclicBarrier(hikers);
        CyclicBarrier other = (CyclicBarrier) BARRIER.compareAndExchange(this, (CyclicBarrier) null, mine);
        return other == null ? mine : other;
    }

    public void hike(List<Runnable> legs) throws InterruptedException, BrokenBarrierException {
        CyclicBarrier b = barrier();
        for (int i = 0; i < legs.size(); i++) {
            legs.get(i).run();
            if (i + 1 < legs.size()) {
                b.await();
            }
        }
    }
}
