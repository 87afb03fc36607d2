package threads.errand;

import java.util.concurrent.locks.StampedLock;

/** Accepted: a StampedLock knows no owners: the caller locks the door, and whoever comes back unlocks it with the stamp. */
public class Errand {

    public void run(Runnable errand, Runnable meanwhile) throws InterruptedException {
        StampedLock door = new StampedLock();
        long key = door.writeLock();
        new Thread(() -> {
            try {
                errand.run();
            } finally {
                door.unlockWrite(key);
            }
        }).start();
        meanwhile.run();
        long through = door.readLockInterruptibly();
        door.unlockRead(through);
    }
}
