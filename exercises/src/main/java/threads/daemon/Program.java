package threads.daemon;

/** A program with two helpers: a logger that must never keep it alive and a saver that must always finish. */
public class Program {

    /**
     * Starts a thread that logs again and again for as long as the program lives, and never keeps the program alive.
     *
     * @param logOnce writes one line of the log
     * @return the thread that logs
     */
    public Thread startLogger(Runnable logOnce) {
        throw new UnsupportedOperationException("TODO: start the logger");
    }

    /**
     * Starts a thread that saves once; the program does not end before the save is done.
     *
     * @param save does the whole save
     * @return the thread that saves
     */
    public Thread startSaver(Runnable save) {
        throw new UnsupportedOperationException("TODO: start the saver");
    }
}
