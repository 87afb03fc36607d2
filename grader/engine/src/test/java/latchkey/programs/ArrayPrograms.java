package latchkey.programs;

/** Two threads add to elements of arrays of 64-bit values. */
public final class ArrayPrograms {

    private ArrayPrograms() {}

    @Right("array.long.ok")
    public static void array_elements_under_a_monitor() throws Exception {
        long[] longs = new long[2];
        double[] doubles = new double[1];
        Object monitor = new Object();
        Runnable adding = () -> {
            synchronized (monitor) {
                longs[0] += 5;
                longs[1] = longs[0];
                doubles[0] += 1.5;
            }
        };
        runTwice(adding);
        Together.checkEqual(23, (int) (longs[0] + longs[1] + doubles[0]));
    }

    @Wrong("array.long.bad")
    public static void array_elements_without_a_monitor() throws Exception {
        long[] longs = new long[2];
        Runnable adding = () -> longs[0] += 5;
        runTwice(adding);
        Together.checkEqual(10, (int) (longs[0] + longs[1]));
    }

    private static void runTwice(Runnable adding) throws Exception {
        Thread first = new Thread(adding);
        Thread second = new Thread(adding);
        first.start();
        second.start();
        first.join();
        second.join();
    }
}
