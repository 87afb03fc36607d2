package threads.errand;

/** Sends somebody on an errand, gets on with its own work, and waits at the door until they are back. */
public class Errand {

    /**
     * Has the errand done by another thread while the caller does its own work, and returns when both are done.
     *
     * @param errand what the other thread does
     * @param meanwhile what the caller does in the meantime
     * @throws InterruptedException if the caller is interrupted while it waits for the errand
     */
    public void run(Runnable errand, Runnable meanwhile) throws InterruptedException {
        throw new UnsupportedOperationException("TODO: send somebody on the errand");
    }
}
