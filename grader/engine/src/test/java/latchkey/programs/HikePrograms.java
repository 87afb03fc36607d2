package latchkey.programs;

import java.util.Arrays;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;

/** Three hikers meet before any of them goes on. */
public final class HikePrograms {

    private static final int HIKERS = 3;

    private HikePrograms() {}

    public interface Hike {
        void arrive(AtomicInteger arrived) throws Exception;
    }

    public static class CountingThenWaiting implements Hike {
        private final CyclicBarrier barrier = new CyclicBarrier(HIKERS);

        @Override
        public void arrive(AtomicInteger arrived) throws Exception {
            arrived.incrementAndGet();
            barrier.await();
        }
    }

    public static class NotWaiting implements Hike {
        @Override
        public void arrive(AtomicInteger arrived) {
            arrived.incrementAndGet();
        }
    }

    public static class WaitingThenCounting implements Hike {
        private final CyclicBarrier barrier = new CyclicBarrier(HIKERS);

        @Override
        public void arrive(AtomicInteger arrived) throws Exception {
            barrier.await();
            arrived.incrementAndGet();
        }
    }

    @Right("hike.ok.barrier")
    public static void hikers_who_meet_at_a_barrier() throws Exception {
        hikeTogether(new CountingThenWaiting());
    }

    @Wrong("hike.bad.none")
    public static void hikers_without_a_barrier() throws Exception {
        hikeTogether(new NotWaiting());
    }

    @Wrong("hike.bad.countAfter")
    public static void hikers_who_are_counted_after_the_barrier() throws Exception {
        hikeTogether(new WaitingThenCounting());
    }

    private static void hikeTogether(Hike hike) throws Exception {
        AtomicInteger arrived = new AtomicInteger();
        Together.Body hiker = () -> {
            hike.arrive(arrived);
            Together.check(
                    arrived.get() == HIKERS, "a hiker went on with only " + arrived.get() + " of " + HIKERS + " there");
        };
        Together.Body[] hikers = new Together.Body[HIKERS];
        Arrays.fill(hikers, hiker);
        Together.run(hikers);
    }
}
