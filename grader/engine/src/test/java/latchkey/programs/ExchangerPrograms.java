package latchkey.programs;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Exchanger;

/** Two threads swap what they have. */
public final class ExchangerPrograms {

    private ExchangerPrograms() {}

    @Right("prim.exchanger")
    public static void exchange_of_two_strings() throws Exception {
        Exchanger<String> exchanger = new Exchanger<>();
        Together.run(
                () -> Together.check(exchanger.exchange("a").equals("b"), "a got the wrong string"),
                () -> Together.check(exchanger.exchange("b").equals("a"), "b got the wrong string"));
    }

    @Right("exchanger.ok")
    public static void exchange_of_two_lists() throws Exception {
        Together.checkEqual("2,11", exchangeLists(false));
    }

    @Wrong("exchanger.useAfter.bad")
    public static void exchange_of_a_list_that_is_still_written_to() throws Exception {
        Together.checkEqual("2,11", exchangeLists(true));
    }

    private static String exchangeLists(boolean writesAfterwards) throws Exception {
        Exchanger<List<Integer>> exchanger = new Exchanger<>();
        int[] got = new int[2];
        Thread first = new Thread(() -> {
            try {
                List<Integer> mine = new ArrayList<>();
                mine.add(1);
                List<Integer> other = exchanger.exchange(mine);
                if (writesAfterwards) {
                    mine.add(3);
                }
                got[0] = other.get(0);
            } catch (InterruptedException e) {
                // nobody interrupts this thread
            }
        });
        Thread second = new Thread(() -> {
            try {
                List<Integer> mine = new ArrayList<>();
                mine.add(2);
                List<Integer> other = exchanger.exchange(mine);
                got[1] = other.size() * 10 + other.get(0);
            } catch (InterruptedException e) {
                // nobody interrupts this thread
            }
        });
        first.start();
        second.start();
        first.join();
        second.join();
        return got[0] + "," + got[1];
    }

    @Wrong("exchanger.odd.bad")
    public static void exchange_among_three() throws Exception {
        Exchanger<Integer> exchanger = new Exchanger<>();
        Thread[] threads = new Thread[3];
        for (int i = 0; i < 3; i++) {
            int number = i;
            threads[i] = new Thread(() -> {
                try {
                    exchanger.exchange(number);
                } catch (InterruptedException e) {
                    // nobody interrupts this thread
                }
            });
        }
        for (Thread thread : threads) {
            thread.start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
    }
}
