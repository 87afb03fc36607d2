package latchkey.programs;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** Subclasses of Thread, and threads of one group. */
public final class ThreadGroupPrograms {

    private ThreadGroupPrograms() {}

    private static class MaybeSelfStarting extends Thread {
        MaybeSelfStarting(boolean startsNow) {
            if (startsNow) {
                start();
            }
        }
    }

    private static final class Squaring extends MaybeSelfStarting {
        final int number;
        int square;

        Squaring(boolean startsNow, int number) {
            super(startsNow);
            this.number = number;
        }

        @Override
        public void run() {
            square = number * number;
        }
    }

    @Right("subclass.startLater.ok")
    public static void thread_subclass_that_is_started_when_constructed() throws Exception {
        Squaring squaring = new Squaring(false, 3);
        squaring.start();
        squaring.join();
        Together.checkEqual(9, squaring.square);
    }

    @Wrong("subclass.startInSuper.bad")
    public static void thread_subclass_that_the_super_constructor_starts() throws Exception {
        Squaring squaring = new Squaring(true, 3);
        squaring.join();
        Together.checkEqual(9, squaring.square);
    }

    @Right("group.interrupt.ok")
    public static void group_that_is_interrupted_when_both_threads_are_started() throws Exception {
        interruptTheGroup(false);
    }

    @Wrong("group.interruptEarly.bad")
    public static void group_that_is_interrupted_before_one_thread_starts_the_other() throws Exception {
        interruptTheGroup(true);
    }

    private static void interruptTheGroup(boolean firstStartsSecond) throws Exception {
        ThreadGroup group = new ThreadGroup("waiting");
        CountDownLatch never = new CountDownLatch(1);
        AtomicInteger interrupted = new AtomicInteger();
        Runnable waiting = () -> {
            try {
                never.await();
            } catch (InterruptedException e) {
                interrupted.incrementAndGet();
            }
        };
        Thread second = new Thread(group, waiting);
        Thread first = new Thread(group, () -> {
            if (firstStartsSecond) {
                second.start();
            }
            waiting.run();
        });
        first.start();
        if (!firstStartsSecond) {
            second.start();
        }
        group.interrupt();
        first.join();
        second.join();
        Together.checkEqual(2, interrupted.get());
    }
}
