package latchkey.programs;

import latchkey.programs.Sums.Summer;

/** A thread adds up an array while its starter waits for it, properly or not. */
public final class SleepAndJoinPrograms {

    private SleepAndJoinPrograms() {}

    public static class SleepingThenJoined implements Summer {
        private volatile int sum;

        @Override
        public int sum(int[] numbers) throws Exception {
            Thread thread = new Thread(() -> {
                try {
                    Thread.sleep(20);
                } catch (InterruptedException e) {
                    // nobody interrupts this thread
                }
                int total = 0;
                for (int number : numbers) {
                    total += number;
                }
                sum = total;
            });
            thread.start();
            thread.join();
            return sum;
        }
    }

    public static class SleptFor implements Summer {
        private volatile int sum;

        @Override
        public int sum(int[] numbers) throws Exception {
            Thread thread = new Thread(() -> {
                int total = 0;
                for (int number : numbers) {
                    total += number;
                }
                sum = total;
            });
            thread.start();
            Thread.sleep(20);
            return sum;
        }
    }

    public static class NotJoined implements Summer {
        private int sum;

        @Override
        public int sum(int[] numbers) throws Exception {
            Thread thread = new Thread(() -> {
                int total = 0;
                for (int number : numbers) {
                    total += number;
                }
                sum = total;
            });
            thread.start();
            return sum;
        }
    }

    @Right("sleep.ok.join")
    public static void sum_of_a_sleeping_thread_that_is_joined() throws Exception {
        Sums.addUpTwoOnes(new SleepingThenJoined());
    }

    @Wrong("sleep.bad.insteadOfJoin")
    public static void sum_that_is_slept_for_instead_of_joined() throws Exception {
        Sums.addUpTwoOnes(new SleptFor());
    }

    @Wrong("join.bad.missing")
    public static void sum_read_without_a_join() throws Exception {
        Sums.addUpTwoOnes(new NotJoined());
    }

    @Right("sleep.elapsed.ok")
    public static void sleep_that_lasts_as_long_as_asked() throws Exception {
        long start = System.nanoTime();
        Thread.sleep(100);
        long elapsed = (System.nanoTime() - start) / 1_000_000;
        Together.check(elapsed >= 100, "slept only " + elapsed + " ms");
    }
}
