package coordination.buffer;

import static coordination.buffer.BufferExpectations.expectSize;
import static coordination.buffer.BufferExpectations.expectTake;
import static coordination.buffer.BufferExpectations.putAll;

/** One thread alone, which never has a reason to wait. */
final class AloneScenarios {
    private AloneScenarios() {}

    static void roundAndRound() throws InterruptedException {
        BoundedBuffer<String> buffer = new BoundedBuffer<>(3);
        expectSize(buffer, 0, "Nothing has been put in yet");
        putAll(buffer, "rye", "oat", "oat");
        expectSize(buffer, 3, "rye, oat and once more oat were put in");
        expectTake(buffer, "rye", "In the buffer are rye, oat, oat");
        putAll(buffer, "corn");
        expectTake(buffer, "oat", "In the buffer are oat, oat, corn");
        expectTake(buffer, "oat", "In the buffer are oat, corn");
        expectSize(buffer, 1, "Four were put in and three taken");
        expectTake(buffer, "corn", "In the buffer is corn");
        expectSize(buffer, 0, "Four were put in and all taken");
        putAll(buffer, "rye");
        expectTake(buffer, "rye", "The buffer had been empty again, then rye was put in");
        putAll(buffer, "oat", "rye", "oat");
        expectTake(buffer, "oat", "In the buffer are oat, rye, oat");
        expectTake(buffer, "rye", "In the buffer are rye, oat");
        expectTake(buffer, "oat", "In the buffer is oat");
    }

    static void fullToTheBrim() throws InterruptedException {
        int capacity = 40;
        BoundedBuffer<String> buffer = new BoundedBuffer<>(capacity);
        for (int i = 1; i <= capacity; i++) {
            buffer.put("tray " + i);
        }
        expectSize(buffer, capacity, capacity + " were put in, and there is room for them");
        for (int i = 1; i <= capacity; i++) {
            expectTake(buffer, "tray " + i, capacity + " trays were put in, numbered from 1");
        }
    }

    static void twoBuffersAreTwo() throws InterruptedException {
        BoundedBuffer<String> one = new BoundedBuffer<>(1);
        BoundedBuffer<String> other = new BoundedBuffer<>(1);
        one.put("rye");
        expectSize(other, 0, "rye was put into another buffer");
        other.put("oat");
        expectTake(one, "rye", "There are two buffers, with rye in this one and oat in the other");
        expectTake(other, "oat", "There are two buffers, with oat in this one and rye, now taken, in the other");
    }
}
