package threads.daemon;

/** Rejected: each log is one call deeper than the one before, until the stack is full. */
public class Program {

    public Thread startLogger(Runnable logOnce) {
        return Thread.ofPlatform().daemon(true).start(() -> logAgain(logOnce));
    }

    private void logAgain(Runnable logOnce) {
        logOnce.run();
        try {
            Thread.sleep(1);
        } catch (InterruptedException e) {
            return;
        }
        logAgain(logOnce);
    }

    public Thread startSaver(Runnable save) {
        return Thread.ofPlatform().daemon(false).start(save);
    }
}
