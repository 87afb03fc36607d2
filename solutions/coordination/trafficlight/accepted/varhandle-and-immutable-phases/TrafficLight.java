package coordination.trafficlight;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.CountDownLatch;

/** Each turn puts a new immutable phase in place by a VarHandle; cars wait on the phase they saw. */
public class TrafficLight {
    private record Phase(boolean isGreen, CountDownLatch end) {
        static Phase of(boolean isGreen) {
            return new Phase(isGreen, new CountDownLatch(1));
        }
    }

    private static final VarHandle PHASE;

    static {
        try {
            PHASE = MethodHandles.lookup().findVarHandle(TrafficLight.class, "phase", Phase.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private volatile Phase phase = Phase.of(false);

    public void green() {
        turn(true);
    }

    public void red() {
        turn(false);
    }

    private void turn(boolean toGreen) {
        Phase next = Phase.of(toGreen);
        Phase before = (Phase) PHASE.getAndSet(this, next);
        before.end().countDown();
    }

    public void awaitGreen() throws InterruptedException {
        for (Phase now = phase; !now.isGreen(); now = phase) {
            now.end().await();
        }
    }
}
