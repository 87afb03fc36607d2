package latchkey.programs;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The starter of a thread waits for its flag, in a timed wait or by spinning. */
public final class WaitingPrograms {

    private WaitingPrograms() {}

    public static class Flag {
        boolean plain;
        volatile boolean raised;
        int data;
    }

    @Right("wait.loop.ok")
    public static void timed_wait_in_a_loop_that_nobody_notifies() throws Exception {
        Flag flag = new Flag();
        Thread thread = new Thread(() -> {
            synchronized (flag) {
                flag.data = 5;
                flag.plain = true;
            }
        });
        thread.start();
        waitForThePlainFlag(flag);
        Together.checkEqual(5, flag.data);
    }

    @Wrong("wait.plainFlag.bad")
    public static void timed_wait_for_a_flag_set_without_the_monitor() throws Exception {
        Flag flag = new Flag();
        Thread thread = new Thread(() -> flag.plain = true);
        thread.start();
        waitForThePlainFlag(flag);
    }

    private static void waitForThePlainFlag(Flag flag) throws InterruptedException {
        synchronized (flag) {
            while (!flag.plain) {
                flag.wait(1000);
            }
        }
    }

    @Right("spin.ok")
    public static void spin_on_a_volatile_flag() throws Exception {
        Flag flag = new Flag();
        Thread thread = new Thread(() -> {
            flag.data = 5;
            flag.raised = true;
        });
        thread.start();
        while (!flag.raised) {
            Thread.onSpinWait();
        }
        Together.checkEqual(5, flag.data);
    }

    @Wrong("spin.order.bad")
    public static void spin_on_a_flag_raised_before_the_data_is_set() throws Exception {
        Flag flag = new Flag();
        Thread thread = new Thread(() -> {
            flag.raised = true;
            flag.data = 5;
        });
        thread.start();
        while (!flag.raised) {
            Thread.onSpinWait();
        }
        Together.checkEqual(5, flag.data);
    }

    @Right("spin.timer.ok")
    public static void spin_on_a_flag_raised_after_a_timeout() throws Exception {
        Flag flag = new Flag();
        raiseAfterTwoSeconds(flag);
        while (!flag.raised) {
            Thread.onSpinWait();
        }
    }

    @Right("spin.noHint.ok")
    public static void spin_without_a_hint_on_a_flag_raised_after_a_timeout() throws Exception {
        Flag flag = new Flag();
        raiseAfterTwoSeconds(flag);
        while (!flag.raised) {
            // spins on purpose without telling anybody
        }
    }

    private static void raiseAfterTwoSeconds(Flag flag) {
        CountDownLatch never = new CountDownLatch(1);
        Thread thread = new Thread(() -> {
            try {
                never.await(2, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                // nobody interrupts this thread
            }
            flag.raised = true;
        });
        thread.start();
    }
}
