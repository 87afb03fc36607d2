package coordination.race;

import java.util.concurrent.Phaser;
import java.util.concurrent.atomic.AtomicInteger;

/** A tree of phasers: the first phase ends with the shot, the second with the finish. */
public class Race {
    private static final int LINE = 0;
    private static final int TRACK = 1;
    private static final int GROUP = 4096;

    private final Phaser stadium = new Phaser(1);
    private final Phaser[] groups;
    private final AtomicInteger arrived = new AtomicInteger();

    public Race(int runners) {
        groups = new Phaser[(runners - 1) / GROUP + 1];
        for (int i = 0, left = runners; i < groups.length; i++, left -= GROUP) {
            groups[i] = new Phaser(stadium, Math.min(left, GROUP));
        }
    }

    public void run(Runnable sprint) throws InterruptedException {
        Phaser group = groups[arrived.getAndIncrement() / GROUP];
        group.arrive();
        stadium.awaitAdvanceInterruptibly(LINE);
        try {
            sprint.run();
        } finally {
            group.arriveAndDeregister();
        }
    }

    public void fire() throws InterruptedException {
        stadium.arriveAndDeregister();
        stadium.awaitAdvanceInterruptibly(LINE);
    }

    public void awaitFinish() throws InterruptedException {
        stadium.awaitAdvanceInterruptibly(LINE);
        stadium.awaitAdvanceInterruptibly(TRACK);
    }
}
