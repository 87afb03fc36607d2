package coordination.hikers;

import java.util.Iterator;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;

/** A leg and the meeting after it are put together as functions; the stream is only walked one step at a time. */
public class HikingTrip {

    @FunctionalInterface
    private interface Step {
        void go() throws InterruptedException, BrokenBarrierException;

        static Step of(Runnable leg) {
            return leg::run;
        }

        default Step then(Step next) {
            return () -> {
                go();
                next.go();
            };
        }
    }

    private final Step meet;

    public HikingTrip(int hikers) {
        var barrier = new CyclicBarrier(hikers);
        meet = barrier::await;
    }

    public void hike(List<Runnable> legs) throws InterruptedException, BrokenBarrierException {
        Iterator<Step> steps = legs.stream().map(Step::of).map(s -> s.then(meet)).iterator();
        while (steps.hasNext()) {
            steps.next().go();
        }
    }
}
