package latchkey.programs;

/** Threads that wait for different things on one monitor. */
public final class MonitorTurnPrograms {

    private MonitorTurnPrograms() {}

    @Right("monitor.turns.ok")
    public static void three_turns_where_all_are_notified() throws Exception {
        takeTurns(true);
    }

    @Wrong("monitor.turnsNotify.bad")
    public static void three_turns_where_any_one_is_notified() throws Exception {
        takeTurns(false);
    }

    private static void takeTurns(boolean notifiesAll) throws Exception {
        Object monitor = new Object();
        int[] turn = new int[1];
        Together.Body[] bodies = new Together.Body[3];
        for (int i = 0; i < bodies.length; i++) {
            int own = i;
            bodies[i] = () -> {
                synchronized (monitor) {
                    while (turn[0] != own) {
                        monitor.wait();
                    }
                    turn[0]++;
                    if (notifiesAll) {
                        monitor.notifyAll();
                    } else {
                        monitor.notify();
                    }
                }
            };
        }
        Together.run(bodies);
        Together.checkEqual(3, turn[0]);
    }

    @Right("monitor.notifyEach.ok")
    public static void items_that_are_each_notified_of() throws Exception {
        takeOneItemEach(true);
    }

    @Wrong("monitor.notifyFirst.bad")
    public static void items_that_are_notified_of_only_when_there_were_none() throws Exception {
        takeOneItemEach(false);
    }

    private static void takeOneItemEach(boolean notifiesOfEach) throws Exception {
        Object monitor = new Object();
        int[] items = new int[1];
        Together.Body taking = () -> {
            synchronized (monitor) {
                while (items[0] == 0) {
                    monitor.wait();
                }
                items[0]--;
            }
        };
        Together.Body putting = () -> {
            for (int i = 0; i < 2; i++) {
                synchronized (monitor) {
                    items[0]++;
                    if (notifiesOfEach || items[0] == 1) {
                        monitor.notify();
                    }
                }
            }
        };
        Together.run(taking, taking, putting);
        Together.checkEqual(0, items[0]);
    }

    /** Wrong only because of spurious wake-ups: nobody notifies but the one that sets the flag. */
    @Wrong("monitor.spuriousIf.bad")
    @SuppressWarnings("WaitNotInLoop")
    public static void wait_without_a_loop_for_the_only_notification() throws Exception {
        Object monitor = new Object();
        boolean[] ready = new boolean[1];
        Together.run(
                () -> {
                    synchronized (monitor) {
                        if (!ready[0]) {
                            monitor.wait();
                        }
                        Together.check(ready[0], "went on before it was ready");
                    }
                },
                () -> {
                    synchronized (monitor) {
                        ready[0] = true;
                        monitor.notifyAll();
                    }
                });
    }
}
