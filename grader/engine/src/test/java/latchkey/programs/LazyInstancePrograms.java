package latchkey.programs;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** Two threads ask for an instance that is made on first use, with double-checked locking. */
public final class LazyInstancePrograms {

    private LazyInstancePrograms() {}

    public static class Resource {
        int value;

        public Resource() {
            value = 42;
        }
    }

    public static class DoubleChecked {
        private volatile @Nullable Resource resource;

        public Resource get() {
            Resource seen = resource;
            if (seen == null) {
                synchronized (this) {
                    seen = resource;
                    if (seen == null) {
                        seen = new Resource();
                        resource = seen;
                    }
                }
            }
            return seen;
        }
    }

    @SuppressWarnings("DoubleCheckedLocking") // the mistake under test
    public static class WithoutVolatile {
        private @Nullable Resource resource;

        public Resource get() {
            if (resource == null) {
                synchronized (this) {
                    if (resource == null) {
                        resource = new Resource();
                    }
                }
            }
            return resource;
        }
    }

    public static class WithoutSecondCheck {
        private volatile @Nullable Resource resource;

        public Resource get() {
            if (resource == null) {
                synchronized (this) {
                    resource = new Resource();
                }
            }
            return resource;
        }
    }

    public static class Unfinished {
        int value;
    }

    /** Others see the instance before its value is set. */
    public static class PublishedTooEarly {
        private volatile @Nullable Unfinished instance;

        public Unfinished get() {
            if (instance == null) {
                synchronized (this) {
                    if (instance == null) {
                        instance = new Unfinished();
                        instance.value = 42;
                    }
                }
            }
            return instance;
        }
    }

    @Right("dcl.ok")
    public static void double_checked_locking_with_a_volatile_field() throws Exception {
        DoubleChecked lazy = new DoubleChecked();
        expectOneInstance(lazy::get);
    }

    @Wrong("dcl.bad.noVolatile")
    public static void double_checked_locking_without_volatile() throws Exception {
        WithoutVolatile lazy = new WithoutVolatile();
        int[] seen = new int[2];
        Together.run(() -> seen[0] = lazy.get().value, () -> seen[1] = lazy.get().value);
        Together.check(seen[0] == 42 && seen[1] == 42, "saw " + seen[0] + "," + seen[1]);
    }

    @Wrong("dcl.bad.noRecheck")
    public static void double_checked_locking_without_the_second_check() throws Exception {
        WithoutSecondCheck lazy = new WithoutSecondCheck();
        expectOneInstance(lazy::get);
    }

    @Wrong("dcl.bad.earlyPublish")
    public static void double_checked_locking_that_publishes_too_early() throws Exception {
        PublishedTooEarly lazy = new PublishedTooEarly();
        int[] seen = new int[2];
        Together.run(() -> seen[0] = lazy.get().value, () -> seen[1] = lazy.get().value);
        Together.check(seen[0] == 42 && seen[1] == 42, "saw " + seen[0] + "," + seen[1]);
    }

    @SuppressWarnings("ReferenceEquality") // the very same instance
    private static void expectOneInstance(Callable<Object> getter) throws Exception {
        Object[] got = new Object[2];
        Together.run(() -> got[0] = getter.call(), () -> got[1] = getter.call());
        Together.check(got[0] == got[1], "two instances");
    }
}
