package latchkey.programs;

import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** A home-made pool of two workers runs two tasks, then closes. */
public final class WorkerPoolPrograms {

    private WorkerPoolPrograms() {}

    @SuppressWarnings("JdkObsolete") // as learners write it
    public static class WorkerPool {
        private final LinkedList<Runnable> tasks = new LinkedList<>();
        private final List<Thread> workers = new ArrayList<>();
        private final boolean wakesOnlyOneOnClose;
        private boolean closed;

        public WorkerPool(int size, boolean wakesOnlyOneOnClose) {
            this.wakesOnlyOneOnClose = wakesOnlyOneOnClose;
            for (int i = 0; i < size; i++) {
                Thread worker = new Thread(this::work, "worker-" + i);
                worker.setDaemon(true);
                workers.add(worker);
            }
            for (Thread worker : workers) {
                worker.start();
            }
        }

        public synchronized void submit(Runnable task) {
            tasks.add(task);
            notify();
        }

        public synchronized void close() {
            closed = true;
            if (wakesOnlyOneOnClose) {
                notify();
            } else {
                notifyAll();
            }
        }

        public void join() throws InterruptedException {
            for (Thread worker : workers) {
                worker.join();
            }
        }

        private void work() {
            while (true) {
                Runnable task;
                synchronized (this) {
                    while (tasks.isEmpty() && !closed) {
                        try {
                            wait();
                        } catch (InterruptedException e) {
                            return;
                        }
                    }
                    if (tasks.isEmpty()) {
                        return;
                    }
                    task = tasks.remove();
                }
                task.run();
            }
        }
    }

    @Right("pool.ok")
    public static void pool_that_wakes_all_workers_when_it_closes() throws Exception {
        runTwoTasks(new WorkerPool(2, false));
    }

    @Wrong("pool.bad.notifyClose")
    public static void pool_that_wakes_only_one_worker_when_it_closes() throws Exception {
        runTwoTasks(new WorkerPool(2, true));
    }

    private static void runTwoTasks(WorkerPool pool) throws Exception {
        AtomicInteger ran = new AtomicInteger();
        pool.submit(ran::incrementAndGet);
        pool.submit(ran::incrementAndGet);
        pool.close();
        pool.join();
        Together.check(ran.get() == 2, "ran " + ran.get());
    }
}
