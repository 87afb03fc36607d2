package latchkey.programs;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.atomic.AtomicIntegerFieldUpdater;

/** A spin lock made of a VarHandle or a field updater. */
public final class AtomicAccessPrograms {

    private AtomicAccessPrograms() {}

    @SuppressWarnings("ThreadPriorityCheck") // any waiting loop must be understood
    public static class SpinLockedCount {
        private static final VarHandle STATE;
        private static final AtomicIntegerFieldUpdater<SpinLockedCount> UPDATER =
                AtomicIntegerFieldUpdater.newUpdater(SpinLockedCount.class, "state");

        static {
            try {
                STATE = MethodHandles.lookup().findVarHandle(SpinLockedCount.class, "state", int.class);
            } catch (ReflectiveOperationException e) {
                throw new ExceptionInInitializerError(e);
            }
        }

        private volatile int state;
        private int count;

        void incrementWithTheVarHandle() {
            while (!STATE.compareAndSet(this, 0, 1)) {
                Thread.onSpinWait();
            }
            count++;
            STATE.setRelease(this, 0);
        }

        void incrementWithTheUpdater() {
            while (!UPDATER.compareAndSet(this, 0, 1)) {
                Thread.yield();
            }
            count++;
            state = 0;
        }

        /** Wrong: does not take the lock, only gives it back. */
        void incrementWithoutTheLock() {
            count++;
            state = 0;
        }
    }

    @Right("varhandle.lock.ok")
    public static void spin_lock_with_a_var_handle() throws Exception {
        SpinLockedCount counted = new SpinLockedCount();
        Runnable increment = () -> counted.incrementWithTheVarHandle();
        Together.checkEqual(2, countAfter(counted, increment, increment));
    }

    @Right("updater.lock.ok")
    public static void spin_lock_with_a_field_updater() throws Exception {
        SpinLockedCount counted = new SpinLockedCount();
        Runnable increment = counted::incrementWithTheUpdater;
        Together.checkEqual(2, countAfter(counted, increment, increment));
    }

    @Wrong("updater.noLock.bad")
    public static void spin_lock_that_one_thread_does_not_take() throws Exception {
        SpinLockedCount counted = new SpinLockedCount();
        Together.checkEqual(2, countAfter(counted, counted::incrementWithoutTheLock, counted::incrementWithTheUpdater));
    }

    private static int countAfter(SpinLockedCount counted, Runnable one, Runnable other) throws Exception {
        Thread first = new Thread(one);
        Thread second = new Thread(other);
        first.start();
        second.start();
        first.join();
        second.join();
        return counted.count;
    }
}
