package threads.crew;

import java.util.ArrayList;
import java.util.List;

/** Accepted: each painter sends out two more and comes down after them; the foreman waits for the first. */
public class Crew {

    /** Sends out two further painters, does a room, and comes down after those two and theirs. */
    private static final class Painter extends Thread {
        private final Runnable[] rooms;
        private final int room;

        Painter(Runnable[] rooms, int room) {
            this.rooms = rooms;
            this.room = room;
        }

        @Override
        public void run() {
            List<Painter> sent = new ArrayList<>(2);
            for (int next = 2 * room + 1; next <= 2 * room + 2 && next < rooms.length; next++) {
                Painter other = new Painter(rooms, next);
                other.start();
                sent.add(other);
            }
            try {
                rooms[room].run();
            } catch (Throwable brokenLadder) {
                // the others go on
            }
            for (Painter other : sent) {
                other.awaitWhateverHappens();
            }
        }

        private void awaitWhateverHappens() {
            while (true) {
                try {
                    join();
                    return;
                } catch (InterruptedException leftBehindByTheJob) {
                    // this thread ends anyway: wait again
                }
            }
        }
    }

    public void runAll(List<Runnable> jobs) throws InterruptedException {
        Runnable[] rooms = jobs.toArray(Runnable[]::new);
        if (rooms.length > 0) {
            Painter first = new Painter(rooms, 0);
            first.start();
            first.join();
        }
    }
}
