package threads.errand;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** Accepted: the errand leaves a note in a queue, and take() waits for it. */
public class Errand {
    private enum Note {
        BACK
    }

    public void run(Runnable errand, Runnable meanwhile) throws InterruptedException {
        BlockingQueue<Note> letterbox = new LinkedBlockingQueue<>();
        Thread.ofVirtual().start(() -> {
            try {
                errand.run();
            } finally {
                letterbox.add(Note.BACK);
            }
        });
        meanwhile.run();
        letterbox.take();
    }
}
