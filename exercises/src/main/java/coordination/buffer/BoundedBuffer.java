package coordination.buffer;

/** A buffer with a fixed number of places: who brings something waits for a place, who fetches something waits for it. */
public class BoundedBuffer<T> {

    /**
     * An empty buffer.
     *
     * @param capacity how many items have room in it
     * @throws IllegalArgumentException if there is not room for one at least
     */
    public BoundedBuffer(int capacity) {
        throw new UnsupportedOperationException("TODO make an empty buffer with so many places");
    }

    /**
     * Puts an item behind all others, and waits for a place while there is none.
     *
     * @throws InterruptedException if the caller is interrupted while waiting; then the item is not in the buffer
     */
    public void put(T item) throws InterruptedException {
        throw new UnsupportedOperationException("TODO wait for a place and put the item there");
    }

    /**
     * Takes the item that has been in the buffer the longest, and waits for one while there is none.
     *
     * @return the item, which nobody else gets
     * @throws InterruptedException if the caller is interrupted while waiting; then nothing has been taken
     */
    public T take() throws InterruptedException {
        throw new UnsupportedOperationException("TODO wait for an item and take it");
    }

    /** How many items are in the buffer. */
    public int size() {
        throw new UnsupportedOperationException("TODO say how many items there are");
    }
}
