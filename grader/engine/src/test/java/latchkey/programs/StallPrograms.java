package latchkey.programs;

import java.util.Arrays;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/** People share a few stalls, one person in each. */
public final class StallPrograms {

    private StallPrograms() {}

    public interface Stalls {
        void use(Runnable visit) throws InterruptedException;
    }

    public static class ReleasingInFinally implements Stalls {
        private final Semaphore free;

        public ReleasingInFinally(int stalls) {
            free = new Semaphore(stalls);
        }

        @Override
        public void use(Runnable visit) throws InterruptedException {
            free.acquire();
            try {
                visit.run();
            } finally {
                free.release();
            }
        }
    }

    /** A visit that throws takes its permit along. */
    public static class ReleasingAtTheEnd implements Stalls {
        private final Semaphore free;

        public ReleasingAtTheEnd(int stalls) {
            free = new Semaphore(stalls);
        }

        @Override
        public void use(Runnable visit) throws InterruptedException {
            free.acquire();
            visit.run();
            free.release();
        }
    }

    public static class OnePermitTooMany implements Stalls {
        private final Semaphore free;

        public OnePermitTooMany(int stalls) {
            free = new Semaphore(stalls + 1);
        }

        @Override
        public void use(Runnable visit) throws InterruptedException {
            free.acquire();
            try {
                visit.run();
            } finally {
                free.release();
            }
        }
    }

    public static class ReleasingBeforeTheVisit implements Stalls {
        private final Semaphore free;

        public ReleasingBeforeTheVisit(int stalls) {
            free = new Semaphore(stalls);
        }

        @Override
        public void use(Runnable visit) throws InterruptedException {
            free.acquire();
            free.release();
            visit.run();
        }
    }

    @Right("stalls.ok")
    public static void stalls_with_a_semaphore() throws Exception {
        threeVisitTwoStalls(new ReleasingInFinally(2));
    }

    @Right("stalls.ok.exception")
    public static void stalls_that_stay_usable_after_an_exception() throws Exception {
        visitAfterASlip(new ReleasingInFinally(1));
    }

    @Wrong("stalls.bad.leak")
    public static void stalls_that_lose_a_permit_in_an_exception() throws Exception {
        visitAfterASlip(new ReleasingAtTheEnd(1));
    }

    @Wrong("stalls.bad.tooMany")
    public static void stalls_with_one_permit_too_many() throws Exception {
        threeVisitTwoStalls(new OnePermitTooMany(2));
    }

    @Wrong("stalls.bad.releaseFirst")
    public static void stalls_that_release_before_the_visit() throws Exception {
        threeVisitTwoStalls(new ReleasingBeforeTheVisit(2));
    }

    private static void threeVisitTwoStalls(Stalls stalls) throws Exception {
        AtomicInteger inside = new AtomicInteger();
        Together.Body person = () -> stalls.use(() -> {
            int count = inside.incrementAndGet();
            try {
                Together.check(count <= 2, count + " people in 2 stalls");
            } finally {
                inside.decrementAndGet();
            }
        });
        Together.Body[] people = new Together.Body[3];
        Arrays.fill(people, person);
        Together.run(people);
    }

    private static void visitAfterASlip(Stalls stalls) throws Exception {
        Together.run(
                () -> {
                    try {
                        stalls.use(() -> {
                            throw new IllegalStateException("slip");
                        });
                    } catch (IllegalStateException e) {
                        // slipped, as intended
                    }
                },
                () -> stalls.use(() -> {}));
    }
}
