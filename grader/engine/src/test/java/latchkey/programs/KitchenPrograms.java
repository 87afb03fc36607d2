package latchkey.programs;

import java.util.ArrayDeque;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Two waiters wait on a condition for two dishes that one cook makes. */
public final class KitchenPrograms {

    private KitchenPrograms() {}

    public interface Kitchen {
        void cook(int dish) throws InterruptedException;

        int serve() throws InterruptedException;
    }

    public static class AskingAgainAfterWaking implements Kitchen {
        private final ReentrantLock lock = new ReentrantLock();
        private final Condition ready = lock.newCondition();
        private final ArrayDeque<Integer> dishes = new ArrayDeque<>();

        @Override
        public void cook(int dish) {
            lock.lock();
            try {
                dishes.add(dish);
                ready.signalAll();
            } finally {
                lock.unlock();
            }
        }

        @Override
        public int serve() throws InterruptedException {
            lock.lock();
            try {
                while (dishes.isEmpty()) {
                    ready.await();
                }
                return dishes.remove();
            } finally {
                lock.unlock();
            }
        }
    }

    @SuppressWarnings("WaitNotInLoop") // the mistake under test
    public static class AskingOnce implements Kitchen {
        private final ReentrantLock lock = new ReentrantLock();
        private final Condition ready = lock.newCondition();
        private final ArrayDeque<Integer> dishes = new ArrayDeque<>();

        @Override
        public void cook(int dish) {
            lock.lock();
            try {
                dishes.add(dish);
                ready.signalAll();
            } finally {
                lock.unlock();
            }
        }

        @Override
        public int serve() throws InterruptedException {
            lock.lock();
            try {
                if (dishes.isEmpty()) {
                    ready.await();
                }
                return dishes.remove();
            } finally {
                lock.unlock();
            }
        }
    }

    @Right("kitchen.ok.while")
    public static void waiters_who_ask_again_after_waking() throws Exception {
        cookTwoDishes(new AskingAgainAfterWaking());
    }

    @Wrong("kitchen.bad.if")
    public static void waiters_who_ask_only_once() throws Exception {
        cookTwoDishes(new AskingOnce());
    }

    private static void cookTwoDishes(Kitchen kitchen) throws Exception {
        Together.run(() -> kitchen.serve(), () -> kitchen.serve(), () -> {
            for (int dish = 0; dish < 2; dish++) {
                kitchen.cook(dish);
            }
        });
    }
}
