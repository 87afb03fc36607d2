package latchkey.programs;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Values that each thread has of its own, or should have. */
public final class ThreadLocalPrograms {

    private ThreadLocalPrograms() {}

    @Right("threadLocal.remove.ok")
    public static void thread_local_of_a_pool_that_the_task_removes() throws Exception {
        askWhoIsLoggedIn(true);
    }

    @Wrong("threadLocal.noRemove.bad")
    public static void thread_local_of_a_pool_that_the_next_task_finds() throws Exception {
        askWhoIsLoggedIn(false);
    }

    private static void askWhoIsLoggedIn(boolean removes) throws Exception {
        ThreadLocal<String> user = ThreadLocal.withInitial(() -> "nobody");
        Callable<String> login = () -> {
            user.set("ann");
            try {
                return user.get();
            } finally {
                if (removes) {
                    user.remove();
                }
            }
        };
        Callable<String> ask = user::get;
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            Future<String> first = pool.submit(login);
            Future<String> second = pool.submit(ask);
            Future<String> third = pool.submit(ask);
            Together.checkEqual("ann", first.get());
            Together.checkEqual("nobody", second.get());
            Together.checkEqual("nobody", third.get());
        }
    }

    @Right("inheritable.copy.ok")
    public static void inheritable_thread_local_that_the_child_gets_a_copy_of() throws Exception {
        countInParentAndChild(true);
    }

    @Wrong("inheritable.shared.bad")
    public static void inheritable_thread_local_that_parent_and_child_share() throws Exception {
        countInParentAndChild(false);
    }

    @SuppressWarnings("ThreadLocalUsage")
    private static void countInParentAndChild(boolean copies) throws Exception {
        InheritableThreadLocal<int[]> count = new InheritableThreadLocal<>() {
            @Override
            protected int[] childValue(int[] parentValue) {
                return copies ? parentValue.clone() : parentValue;
            }
        };
        int[] counts = new int[1];
        count.set(counts);
        Thread child = new Thread(() -> count.get()[0]++);
        child.start();
        count.get()[0]++;
        int own = counts[0];
        child.join();
        Together.checkEqual(1, own);
    }
}
