package threads.errand;

import java.util.concurrent.Phaser;

/** Accepted: a phaser with two parties; whoever comes second opens the door. */
public class Errand {
    public void run(Runnable errand, Runnable meanwhile) throws InterruptedException {
        Phaser door = new Phaser(2);
        new Thread(() -> {
                    try {
                        errand.run();
                    } finally {
                        door.arriveAndDeregister();
                    }
                })
                .start();
        meanwhile.run();
        door.awaitAdvanceInterruptibly(door.arrive());
    }
}
