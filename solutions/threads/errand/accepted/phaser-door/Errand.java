package threads.errand;

import java.util.concurrent.Phaser;

/** A phaser per run: the errand arrives, the caller awaits the advance and can be interrupted. */
public class Errand {

    public void run(Runnable errand, Runnable meanwhile) throws InterruptedException {
        // One party, the brother: his arrival ends phase 0. We only watch, so we are not a party.
        Phaser door = new Phaser(1);
        int away = door.getPhase();
        Thread.ofPlatform().name("brother").start(() -> {
            try {
                errand.run();
            } finally {
                door.arrive();
            }
        });
        meanwhile.run();
        door.awaitAdvanceInterruptibly(away);
    }
}
