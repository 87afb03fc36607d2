package latchkey.programs;

import java.util.function.Supplier;

/** Threads in which the JVM links lambdas and string concatenations, which orders nothing between them. */
public final class LinkingPrograms {

    private LinkingPrograms() {}

    @Right("linking.join.ok")
    public static void two_threads_that_link_write_one_after_the_other() throws Exception {
        int[] box = new int[1];
        Together.run(() -> write(box));
        Together.run(() -> read(box));
    }

    @Wrong("linking.race.bad")
    public static void two_threads_that_link_write_and_read() throws Exception {
        int[] box = new int[1];
        Together.run(() -> write(box), () -> read(box));
    }

    private static void write(int[] box) {
        box[0] = 1;
        Supplier<String> wrote = () -> "wrote " + box.length + " of " + box.length;
        Together.check(!wrote.get().isEmpty(), "");
    }

    private static void read(int[] box) {
        Supplier<String> reads = () -> "will read " + box.length + " out of " + box.length;
        Together.check(!reads.get().isEmpty(), "");
        Together.check(box[0] <= 1, "more than was ever written");
    }
}
