package latchkey.programs;

import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.CountDownLatch;

/** Timer tasks that are cancelled, and timers that share what their tasks write. */
public final class TimerCancelPrograms {

    private TimerCancelPrograms() {}

    private static TimerTask counting(Box box, CountDownLatch runs) {
        return new TimerTask() {
            @Override
            public void run() {
                box.value++;
                runs.countDown();
            }
        };
    }

    @Right("timer.cancelHeeded.ok")
    public static void timer_task_that_is_awaited_when_it_cannot_be_cancelled() throws Exception {
        cancelThenCount(true);
    }

    @Wrong("timer.cancelUnheeded.bad")
    public static void timer_task_that_may_still_run_after_it_is_cancelled() throws Exception {
        cancelThenCount(false);
    }

    private static void cancelThenCount(boolean heeds) throws Exception {
        Box box = new Box();
        CountDownLatch ran = new CountDownLatch(1);
        TimerTask task = counting(box, ran);
        Timer timer = new Timer();
        try {
            timer.schedule(task, 0);
            boolean inTime = task.cancel();
            if (!inTime && heeds) {
                ran.await();
            }
            box.value++;
            Together.checkEqual(inTime ? 1 : 2, box.value);
        } finally {
            timer.cancel();
        }
    }

    @Right("timer.selfCancel.ok")
    public static void repeated_timer_task_that_cancels_itself() throws Exception {
        runTwice(true);
    }

    @Wrong("timer.lateCancel.bad")
    public static void repeated_timer_task_that_is_cancelled_by_another_thread() throws Exception {
        runTwice(false);
    }

    private static void runTwice(boolean cancelsItself) throws Exception {
        int[] runs = new int[1];
        CountDownLatch ranTwice = new CountDownLatch(1);
        Timer timer = new Timer();
        try {
            timer.schedule(
                    new TimerTask() {
                        @Override
                        public void run() {
                            runs[0]++;
                            if (runs[0] == 2) {
                                if (cancelsItself) {
                                    cancel();
                                }
                                ranTwice.countDown();
                            }
                        }
                    },
                    0,
                    1);
            ranTwice.await();
        } finally {
            timer.cancel();
        }
        Together.checkEqual(2, runs[0]);
    }

    @Right("timer.oneForTwo.ok")
    public static void two_tasks_of_one_timer() throws Exception {
        Timer timer = new Timer();
        countTwice(timer, timer);
    }

    @Wrong("timer.oneForEach.bad")
    public static void two_tasks_of_two_timers() throws Exception {
        countTwice(new Timer(), new Timer());
    }

    private static void countTwice(Timer first, Timer second) throws Exception {
        Box box = new Box();
        CountDownLatch ran = new CountDownLatch(2);
        try {
            first.schedule(counting(box, ran), 1);
            second.schedule(counting(box, ran), 1);
            ran.await();
        } finally {
            first.cancel();
            second.cancel();
        }
        Together.checkEqual(2, box.value);
    }
}
