package threads.squarethread;

/** A thread that carries its own number, and hands back the square of it once it has run. */
public class SquareThread extends Thread {

    /**
     * Notes down the number; the work begins when the thread is started.
     *
     * @param number the number to be squared
     */
    public SquareThread(int number) {
        throw new UnsupportedOperationException("TODO: note down the number");
    }

    /**
     * Waits for the thread and hands back the square.
     *
     * @return the number times itself
     * @throws InterruptedException if the caller is interrupted while it waits
     * @throws IllegalStateException if the thread has not been started
     */
    public int result() throws InterruptedException {
        throw new UnsupportedOperationException("TODO: hand back the square");
    }
}
