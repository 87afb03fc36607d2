package latchkey.programs;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Interrupts that get lost, or hit the wrong task. */
public final class InterruptPrograms {

    private InterruptPrograms() {}

    @Right("interrupt.restored.ok")
    public static void interrupt_that_a_pause_passes_on() throws Exception {
        pauseThenWaitForTheEnd(true);
    }

    @Wrong("interrupt.swallowed.bad")
    public static void interrupt_that_a_pause_swallows() throws Exception {
        pauseThenWaitForTheEnd(false);
    }

    private static void pauseThenWaitForTheEnd(boolean restores) throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        Thread thread = new Thread(() -> {
            try {
                boolean ignored = never.await(1, TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                if (restores) {
                    Thread.currentThread().interrupt();
                }
            }
            try {
                never.await();
            } catch (InterruptedException e) {
                // this is how it ends
            }
        });
        thread.start();
        thread.interrupt();
        thread.join();
    }

    @Right("interrupt.looked.ok")
    public static void interrupt_that_is_looked_at_and_left() throws Exception {
        lookThenWaitForTheEnd(false);
    }

    @Wrong("interrupt.cleared.bad")
    public static void interrupt_that_is_cleared_by_looking_at_it() throws Exception {
        lookThenWaitForTheEnd(true);
    }

    private static void lookThenWaitForTheEnd(boolean clears) throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        int[] early = new int[1];
        Thread thread = new Thread(() -> {
            if (clears ? Thread.interrupted() : Thread.currentThread().isInterrupted()) {
                early[0]++;
            }
            try {
                never.await();
            } catch (InterruptedException e) {
                // this is how it ends
            }
        });
        thread.start();
        thread.interrupt();
        thread.join();
        Together.check(early[0] <= 1, "looked twice");
    }

    @Right("interrupt.clearedThenLooked.ok")
    public static void interrupt_that_is_cleared_before_the_flag_is_looked_at() throws Exception {
        clearAndLookThenWaitForTheEnd(true);
    }

    @Wrong("interrupt.lookedThenCleared.bad")
    public static void interrupt_that_is_cleared_after_the_flag_was_looked_at() throws Exception {
        clearAndLookThenWaitForTheEnd(false);
    }

    private static final class Flag {
        volatile boolean raised;
    }

    private static void clearAndLookThenWaitForTheEnd(boolean clearsFirst) throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        Flag flag = new Flag();
        Thread thread = new Thread(() -> {
            boolean ignored = clearsFirst && Thread.interrupted();
            if (flag.raised) {
                return;
            }
            ignored = !clearsFirst && Thread.interrupted();
            try {
                never.await();
            } catch (InterruptedException e) {
                // this is how it ends
            }
        });
        thread.start();
        flag.raised = true;
        thread.interrupt();
        thread.join();
    }

    @Right("interrupt.thisTask.ok")
    public static void interrupt_of_the_first_task_under_its_monitor() throws Exception {
        interruptTheFirstTask(true);
    }

    @Wrong("interrupt.nextTask.bad")
    public static void interrupt_of_the_first_task_that_hits_the_second() throws Exception {
        interruptTheFirstTask(false);
    }

    private static void interruptTheFirstTask(boolean underTheMonitor) throws Exception {
        Object monitor = new Object();
        AtomicInteger current = new AtomicInteger(1);
        FutureTask<Boolean> bothTasks = new FutureTask<>(() -> {
            synchronized (monitor) {
                current.set(2);
                boolean ignored = Thread.interrupted();
            }
            Thread.sleep(1); // the second task, which nobody means to interrupt
            return true;
        });
        Thread thread = new Thread(bothTasks);
        thread.start();
        if (underTheMonitor) {
            synchronized (monitor) {
                if (current.get() == 1) {
                    thread.interrupt();
                }
            }
        } else if (current.get() == 1) {
            thread.interrupt();
        }
        Together.checkEqual(true, bothTasks.get());
    }
}
