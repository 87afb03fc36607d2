package latchkey.programs;

import java.util.concurrent.locks.ReentrantLock;

/** Philosophers round a table, a fork between each two. */
public final class PhilosopherPrograms {

    private PhilosopherPrograms() {}

    public interface Table {
        void eat(int philosopher, Runnable meal);
    }

    public static class LowerForkFirst implements Table {
        private final ReentrantLock[] forks;

        public LowerForkFirst(int philosophers) {
            forks = forks(philosophers);
        }

        @Override
        public void eat(int philosopher, Runnable meal) {
            int left = philosopher;
            int right = (philosopher + 1) % forks.length;
            ReentrantLock first = forks[Math.min(left, right)];
            ReentrantLock second = forks[Math.max(left, right)];
            first.lock();
            try {
                second.lock();
                try {
                    meal.run();
                } finally {
                    second.unlock();
                }
            } finally {
                first.unlock();
            }
        }
    }

    public static class LeftForkFirst implements Table {
        private final ReentrantLock[] forks;

        public LeftForkFirst(int philosophers) {
            forks = forks(philosophers);
        }

        @Override
        public void eat(int philosopher, Runnable meal) {
            ReentrantLock left = forks[philosopher];
            ReentrantLock right = forks[(philosopher + 1) % forks.length];
            left.lock();
            try {
                right.lock();
                try {
                    meal.run();
                } finally {
                    right.unlock();
                }
            } finally {
                left.unlock();
            }
        }
    }

    /** Puts the left fork back whenever the right one is taken. */
    @SuppressWarnings("ThreadPriorityCheck") // any waiting loop must be understood
    public static class TryingTheSecondFork implements Table {
        private final ReentrantLock[] forks;

        public TryingTheSecondFork(int philosophers) {
            forks = forks(philosophers);
        }

        @Override
        public void eat(int philosopher, Runnable meal) {
            ReentrantLock left = forks[philosopher];
            ReentrantLock right = forks[(philosopher + 1) % forks.length];
            while (true) {
                left.lock();
                try {
                    if (right.tryLock()) {
                        try {
                            meal.run();
                            return;
                        } finally {
                            right.unlock();
                        }
                    }
                } finally {
                    left.unlock();
                }
                Thread.yield();
            }
        }
    }

    @Right("phil.ok.ordered")
    public static void philosophers_who_take_the_lower_fork_first() throws Exception {
        dine(new LowerForkFirst(3), 3);
    }

    @Right("phil.ok.tryLock")
    public static void philosophers_who_only_try_the_second_fork() throws Exception {
        dine(new TryingTheSecondFork(3), 3);
    }

    @Wrong("phil.bad.left3")
    public static void three_philosophers_who_take_the_left_fork_first() throws Exception {
        dine(new LeftForkFirst(3), 3);
    }

    @Wrong("phil.bad.left5")
    public static void five_philosophers_who_take_the_left_fork_first() throws Exception {
        dine(new LeftForkFirst(5), 5);
    }

    private static void dine(Table table, int philosophers) throws Exception {
        Together.Body[] bodies = new Together.Body[philosophers];
        for (int i = 0; i < philosophers; i++) {
            int philosopher = i;
            bodies[i] = () -> table.eat(philosopher, () -> {});
        }
        Together.run(bodies);
    }

    private static ReentrantLock[] forks(int count) {
        ReentrantLock[] forks = new ReentrantLock[count];
        for (int i = 0; i < count; i++) {
            forks[i] = new ReentrantLock();
        }
        return forks;
    }
}
