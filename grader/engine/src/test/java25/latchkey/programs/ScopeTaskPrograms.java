package latchkey.programs;

import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Joiner;
import java.util.concurrent.StructuredTaskScope.Subtask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;

/** What the subtasks of a scope share, and what a joiner of one's own does. */
public final class ScopeTaskPrograms {
    private static final int FORKS = 3;

    private ScopeTaskPrograms() {}

    @Right("scope.lock.ok")
    public static void forks_count_under_a_lock() throws Exception {
        ReentrantLock lock = new ReentrantLock();
        int[] count = new int[1];
        forked(() -> {
            lock.lock();
            try {
                count[0]++;
            } finally {
                lock.unlock();
            }
        });
        Together.checkEqual(FORKS, count[0]);
    }

    @Wrong("scope.race.bad")
    public static void forks_count_without_a_lock() throws Exception {
        int[] count = new int[1];
        forked(() -> count[0]++);
        Together.check(count[0] > 0, "nobody counted");
    }

    @Right("scope.atomic.ok")
    public static void forks_count_in_one_step() throws Exception {
        AtomicInteger count = new AtomicInteger();
        forked(count::incrementAndGet);
        Together.checkEqual(FORKS, count.get());
    }

    @Wrong("scope.lostUpdate.bad")
    public static void forks_count_in_two_steps() throws Exception {
        AtomicInteger count = new AtomicInteger();
        forked(() -> count.set(count.get() + 1));
        Together.checkEqual(FORKS, count.get());
    }

    private static void forked(Runnable work) throws Exception {
        try (var scope = StructuredTaskScope.open()) {
            for (int i = 0; i < FORKS; i++) {
                scope.fork(work);
            }
            scope.join();
        }
    }

    @Wrong("scope.joinsInsideLock.bad")
    public static void the_owner_joins_inside_the_lock_that_a_fork_wants() throws Exception {
        int[] count = new int[1];
        try (var scope = StructuredTaskScope.open()) {
            synchronized (count) {
                scope.fork(() -> {
                    synchronized (count) {
                        count[0]++;
                    }
                });
                scope.join();
            }
        }
    }

    @Right("scope.platform.ok")
    public static void forks_run_on_threads_of_a_factory() throws Exception {
        int[] written = new int[1];
        try (var scope = StructuredTaskScope.open(
                Joiner.<Void>awaitAllSuccessfulOrThrow(),
                with -> with.withThreadFactory(Thread.ofPlatform().name("cook").factory()))) {
            Subtask<Void> cook = scope.fork(() -> {
                Together.check(!Thread.currentThread().isVirtual(), "virtual");
                written[0] = 1;
                return null;
            });
            scope.join();
            Together.checkEqual(Subtask.State.SUCCESS, cook.state());
        }
        Together.checkEqual(1, written[0]);
    }

    @Right("scope.nested.ok")
    public static void a_fork_opens_a_scope_of_its_own() throws Exception {
        try (var kitchen = StructuredTaskScope.open()) {
            Subtask<Integer> menu = kitchen.fork(() -> {
                try (var oven = StructuredTaskScope.open()) {
                    Subtask<Integer> pie = oven.fork(() -> 3);
                    Subtask<Integer> cake = oven.fork(() -> 4);
                    oven.join();
                    return pie.get() * cake.get();
                }
            });
            Subtask<Integer> drinks = kitchen.fork(() -> 5);
            kitchen.join();
            Together.checkEqual(17, menu.get() + drinks.get());
        }
    }

    // ------------------------------------------------------------------ joiners

    @Right("scope.joiner.ok")
    public static void a_joiner_counts_in_one_step() throws Exception {
        Together.checkEqual(FORKS, joined(new InOneStep()));
    }

    @Wrong("scope.joiner.bad")
    public static void a_joiner_counts_in_a_plain_field() throws Exception {
        Together.check(joined(new InAPlainField()) > 0, "nobody counted");
    }

    private static int joined(Joiner<Object, Integer> joiner) throws Exception {
        try (var scope = StructuredTaskScope.open(joiner)) {
            for (int i = 0; i < FORKS; i++) {
                scope.fork(() -> {});
            }
            return scope.join();
        }
    }

    /** Subtasks complete on threads of their own. */
    private static final class InOneStep implements Joiner<Object, Integer> {
        private final AtomicInteger completed = new AtomicInteger();

        @Override
        public boolean onComplete(Subtask<? extends Object> subtask) {
            completed.incrementAndGet();
            return false;
        }

        @Override
        public Integer result() {
            return completed.get();
        }
    }

    private static final class InAPlainField implements Joiner<Object, Integer> {
        private int completed;

        @Override
        public boolean onComplete(Subtask<? extends Object> subtask) {
            completed++;
            return false;
        }

        @Override
        public Integer result() {
            return completed;
        }
    }
}
