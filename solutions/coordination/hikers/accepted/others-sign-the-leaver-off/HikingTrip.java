package coordination.hikers;

import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Phaser;

/** Phaser; those whom the meeting has released sign the leaver off at the next one. */
public class HikingTrip {

    private static final class Group extends Phaser {
        private final Object office = new Object();
        private int finished;   // meetings that are over
        private int leaving;    // left at the meeting which is going on, their arrival still counts there
        private int due;        // to be signed off at the meeting which is going on

        Group(int hikers) {
            super(hikers);
        }

        @Override
        protected boolean onAdvance(int phase, int registeredParties) {
            synchronized (office) {
                finished = phase + 1;
                due += leaving;
                leaving = 0;
            }
            return registeredParties == 0;
        }

        void meet() throws InterruptedException {
            int phase = arrive();
            try {
                awaitAdvanceInterruptibly(phase);
            } catch (InterruptedException e) {
                leave(phase);
                throw e;
            }
            int absent;
            synchronized (office) {
                absent = due;
                due = 0;
            }
            while (absent-- > 0) {
                arriveAndDeregister();
            }
        }

        private void leave(int phase) {
            synchronized (office) {
                if (finished <= phase) {
                    leaving++;
                    return;
                }
            }
            awaitAdvance(phase);    // all have arrived, it only has to be published
            arriveAndDeregister();
        }
    }

    private final Group group;

    public HikingTrip(int hikers) {
        group = new Group(hikers);
    }

    public void hike(List<Runnable> legs) throws InterruptedException, BrokenBarrierException {
        for (Runnable leg : legs) {
            leg.run();
            group.meet();
        }
    }
}
