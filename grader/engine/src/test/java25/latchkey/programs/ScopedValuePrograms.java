package latchkey.programs;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Subtask;

/** Values that a call hands down to whatever it calls, and to the forks of a scope. */
public final class ScopedValuePrograms {
    private static final ScopedValue<String> GUEST = ScopedValue.newInstance();
    private static final ScopedValue<int[]> BILL = ScopedValue.newInstance();
    private static final ScopedValue<ConcurrentHashMap<String, Integer>> TALLY = ScopedValue.newInstance();

    private ScopedValuePrograms() {}

    // ------------------------------------------------------------------ who sees it

    @Right("scopedValue.forks.ok")
    public static void forks_inherit_what_is_bound() throws Exception {
        List<String> seen = ScopedValue.where(GUEST, "ann").call(() -> {
            try (var scope = StructuredTaskScope.open()) {
                Subtask<String> one = scope.fork(() -> GUEST.get());
                Subtask<String> other = scope.fork(() -> GUEST.get());
                scope.join();
                return List.of(one.get(), other.get());
            }
        });
        Together.checkEqual(List.of("ann", "ann"), seen);
        Together.check(!GUEST.isBound(), "it is bound behind its call");
    }

    @Wrong("scopedValue.plainThread.bad")
    public static void a_new_thread_inherits_nothing() throws Exception {
        ScopedValue.where(GUEST, "ann").call(() -> {
            Together.run(() -> Together.checkEqual("ann", GUEST.get()));
            return null;
        });
    }

    @Right("scopedValue.plainThread.ok")
    public static void a_new_thread_is_told_the_value() throws Exception {
        ScopedValue.where(GUEST, "ann").call(() -> {
            String guest = GUEST.get();
            Together.run(
                    () -> Together.checkEqual("nobody", GUEST.orElse("nobody")),
                    () -> ScopedValue.where(GUEST, guest).run(() -> Together.checkEqual("ann", GUEST.get())));
            return null;
        });
    }

    @Wrong("scopedValue.pool.bad")
    public static void a_pool_made_inside_inherits_nothing() throws Exception {
        ScopedValue.where(GUEST, "ann").call(() -> {
            try (ExecutorService pool = Executors.newFixedThreadPool(1)) {
                return pool.submit(() -> GUEST.get()).get();
            }
        });
    }

    @Right("scopedValue.each.ok")
    public static void two_threads_bind_values_of_their_own() throws Exception {
        Together.run(() -> greet("ann"), () -> greet("bob"));
    }

    private static void greet(String guest) {
        ScopedValue.where(GUEST, guest).run(() -> {
            Thread.yield();
            Together.checkEqual(guest, GUEST.get());
        });
    }

    // ------------------------------------------------------------------ rebinding

    @Right("scopedValue.rebound.ok")
    public static void the_inner_value_holds_inside_and_the_outer_one_outside() throws Exception {
        ScopedValue.where(GUEST, "ann").call(() -> {
            try (var outer = StructuredTaskScope.open()) {
                Subtask<String> one = outer.fork(GUEST::get);
                String inner = ScopedValue.where(GUEST, "bob").call(ScopedValuePrograms::guestOfAFork);
                Together.checkEqual("bob", inner);
                outer.join();
                Together.checkEqual("ann", one.get());
            }
            Together.checkEqual("ann", GUEST.get());
            return null;
        });
    }

    private static String guestOfAFork() throws InterruptedException {
        try (var scope = StructuredTaskScope.open()) {
            Subtask<String> fork = scope.fork(GUEST::get);
            scope.join();
            return fork.get();
        }
    }

    @Wrong("scopedValue.boundAfterOpen.bad")
    public static void a_value_bound_after_the_scope_was_opened_is_not_inherited() throws Exception {
        try (var scope = StructuredTaskScope.open()) {
            ScopedValue.where(GUEST, "ann").call(() -> scope.fork(GUEST::get));
            scope.join();
        }
    }

    @Wrong("scopedValue.reboundByFork.bad")
    public static void what_a_fork_binds_is_no_news_to_its_sibling() throws Exception {
        ScopedValue.where(GUEST, "ann").call(() -> {
            try (var scope = StructuredTaskScope.open()) {
                scope.fork(() -> ScopedValue.where(GUEST, "bob").run(Thread::yield));
                Subtask<String> sibling = scope.fork(GUEST::get);
                scope.join();
                Together.checkEqual("bob", sibling.get());
            }
            return null;
        });
    }

    // ------------------------------------------------------------------ what it holds

    @Right("scopedValue.shared.ok")
    public static void forks_add_to_one_bill_in_turn() throws Exception {
        int[] bill = new int[1];
        ScopedValue.where(BILL, bill).call(() -> {
            forkTwice(() -> {
                synchronized (BILL.get()) {
                    BILL.get()[0] += 5;
                }
            });
            return null;
        });
        Together.checkEqual(10, bill[0]);
    }

    @Wrong("scopedValue.shared.bad")
    public static void forks_add_to_one_bill_at_once() throws Exception {
        ScopedValue.where(BILL, new int[1]).call(() -> {
            forkTwice(() -> BILL.get()[0] += 5);
            return null;
        });
    }

    @Wrong("scopedValue.getPut.bad")
    public static void forks_read_and_put_into_one_tally() throws Exception {
        ConcurrentHashMap<String, Integer> tally = new ConcurrentHashMap<>();
        ScopedValue.where(TALLY, tally).call(() -> {
            forkTwice(() -> TALLY.get().put("tea", TALLY.get().getOrDefault("tea", 0) + 1));
            return null;
        });
        Together.checkEqual(2, tally.get("tea"));
    }

    private static void forkTwice(Runnable work) throws InterruptedException {
        try (var scope = StructuredTaskScope.open()) {
            scope.fork(work);
            scope.fork(work);
            scope.join();
        }
    }

    @Right("scopedValue.unbound.ok")
    public static void nothing_is_bound_before_and_after() {
        boolean missed = false;
        try {
            GUEST.get();
        } catch (NoSuchElementException e) {
            missed = true;
        }
        Together.check(missed, "it was bound before");
        ScopedValue.where(GUEST, "ann").run(() -> Together.checkEqual("ann", GUEST.get()));
        Together.check(!GUEST.isBound(), "it is bound afterwards");
    }
}
