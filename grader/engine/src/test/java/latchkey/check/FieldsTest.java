package latchkey.check;

import latchkey.diagnosis.Diagnosis;
import org.junit.jupiter.api.Test;

/** Fields that are used by way of a VarHandle, or inherited. */
class FieldsTest {
    private static final String HANDLE = """
        private static final java.lang.invoke.VarHandle N;
        static {
            try {
                N = java.lang.invoke.MethodHandles.lookup().findVarHandle(Answer.class, "n", int.class);
            } catch (ReflectiveOperationException e) {
                throw new ExceptionInInitializerError(e);
            }
        }
        private int n;
        """;

    private static final String BOTH = """
        Schedules.atMost(60).prove(() -> {
            Answer answer = new Answer();
            Worker.together(answer::first, answer::second);
        });
        """;

    @Test
    void a_plain_look_beside_a_swap_is_a_race() {
        Trial.of(HANDLE + """
            void first() { N.compareAndSet(this, 0, 1); }
            int second() { return n; }
            """, BOTH).finds(Diagnosis.DATA_RACE);
    }

    @Test
    void a_plain_write_beside_a_look_by_way_of_the_handle_is_a_race() {
        Trial.of(HANDLE + """
            void first() { n = 1; }
            int second() { return (int) N.getVolatile(this); }
            """, BOTH).finds(Diagnosis.DATA_RACE);
    }

    @Test
    void a_swap_that_fails_has_not_written() {
        Trial.of(HANDLE + """
            void first() { N.compareAndSet(this, 7, 1); }
            int second() { return n; }
            """, BOTH).isRight();
    }

    @Test
    void who_uses_the_handle_only_races_with_nobody() {
        Trial.of(HANDLE + """
            void first() { N.setOpaque(this, 1); N.getAndAdd(this, 2); }
            int second() { N.compareAndSet(this, 1, 5); return (int) N.getOpaque(this); }
            """, BOTH).isRight();
    }

    @Test
    void a_plain_look_that_the_handle_has_ordered_is_fine() {
        Trial.of(HANDLE + """
            private int data;
            void first() { data = 7; N.setRelease(this, 1); }
            int second() { return (int) N.getAcquire(this) == 1 ? data : 0; }
            """, BOTH).isRight();
    }

    @Test
    void an_inherited_field_is_one_variable_whichever_class_names_it() {
        Trial.of("""
            static class Base { int n; int look() { return n; } }
            static class Derived extends Base { void change() { n = 1; } }
            private final Derived derived = new Derived();
            void first() { derived.change(); }
            int second() { return derived.look(); }
            """, BOTH).finds(Diagnosis.DATA_RACE);
    }

    @Test
    void whoever_has_seen_a_swap_may_look_plainly() {
        Trial.of(HANDLE + """
            void first() { if ((int) N.getAcquire(this) == 0) N.compareAndSet(this, 0, 1); }
            int second() { return (int) N.getAcquire(this) == 1 ? n : 0; }
            """, BOTH).isRight();
    }

    @Test
    void an_exchange_that_fails_has_not_written() {
        Trial.of(HANDLE + """
            void first() { N.compareAndExchange(this, 7, 1); }
            int second() { return n; }
            """, BOTH).isRight();
    }

    @Test
    void a_handle_on_an_inherited_field_works() {
        Trial.of("""
            static class Base { int n; }
            static class Derived extends Base {
                private static final java.lang.invoke.VarHandle N;
                static {
                    try {
                        N = java.lang.invoke.MethodHandles.lookup().findVarHandle(Derived.class, "n", int.class);
                    } catch (ReflectiveOperationException e) {
                        throw new ExceptionInInitializerError(e);
                    }
                }
                int add() { return (int) N.getAndAdd(this, 1); }
            }
            private final Derived derived = new Derived();
            void first() { derived.add(); }
            int second() { return derived.add(); }
            """, BOTH).isRight();
    }

    @Test
    void a_swap_that_breaks_leaves_nothing_behind() {
        Trial.of(HANDLE + """
            private int data;
            void first() {
                try {
                    N.compareAndSet((Answer) null, 0, 1);
                } catch (NullPointerException e) {
                    // it has not swapped anything
                }
                data = 7;
                N.setRelease(this, 1);
            }
            int second() { return (int) N.getAcquire(this) == 1 ? data : 0; }
            """, BOTH).isRight();
    }

    @Test
    void an_exchange_that_succeeds_has_written() {
        Trial.of(HANDLE + """
            void first() { N.compareAndExchange(this, 0, 1); }
            int second() { return n; }
            """, BOTH).finds(Diagnosis.DATA_RACE);
        Trial.of(HANDLE + """
            void first() { if ((int) N.compareAndExchange(this, 0, 1) != 0) throw new IllegalStateException(); }
            int second() { return n; }
            """, BOTH).finds(Diagnosis.DATA_RACE);
    }

    @Test
    void what_an_exchange_has_written_is_published() {
        Trial.of(HANDLE + """
            private int data;
            void first() { data = 7; N.compareAndExchange(this, 0, 1); }
            int second() { return (int) N.getAcquire(this) == 1 ? data : 0; }
            """, BOTH).isRight();
        Trial.of(HANDLE + """
            private int data;
            void first() { data = 7; N.compareAndExchange(this, 3, 1); }
            int second() { return (int) N.getAcquire(this) == 0 ? data : 0; }
            """, BOTH).finds(Diagnosis.DATA_RACE);
    }

    @Test
    void plain_modes_of_a_handle_are_no_swap() {
        String sum = """
            Schedules.forAll(() -> {
                Answer answer = new Answer();
                Worker.together(answer::add, answer::add);
                Expect.that(answer.sum() == 2, LOST_UPDATE, "%d", answer.sum());
            });
            """;
        Trial.of(HANDLE + """
            void add() { N.set(this, (int) N.get(this) + 1); }
            int sum() { return n; }
            """, sum).finds(Diagnosis.LOST_UPDATE);
        Trial.of(HANDLE + """
            synchronized void add() { N.set(this, (int) N.get(this) + 1); }
            int sum() { return n; }
            """, sum).isRight();
        Trial.of(HANDLE + """
            void add() {
                int seen = (int) N.get(this);
                while (!N.compareAndSet(this, seen, seen + 1)) seen = (int) N.get(this);
            }
            int sum() { return n; }
            """, sum).isRight();
    }

    @Test
    void a_plain_look_by_way_of_the_handle_that_no_swap_vouches_for_is_a_race() {
        Trial.of(HANDLE + """
            void first() { N.setVolatile(this, 1); }
            int second() { return (int) N.get(this); }
            """, BOTH).finds(Diagnosis.DATA_RACE);
    }

    @Test
    void a_plain_look_at_an_atomic_is_a_race_unless_a_swap_vouches_for_it() {
        String flag = "private final java.util.concurrent.atomic.AtomicBoolean n ="
                + " new java.util.concurrent.atomic.AtomicBoolean();";
        Trial.of(flag + """
            void first() { n.set(true); }
            boolean second() { return n.getPlain(); }
            """, BOTH).finds(Diagnosis.DATA_RACE);
        Trial.of(flag + """
            synchronized void first() { n.set(true); }
            synchronized boolean second() { return n.getPlain(); }
            """, BOTH).isRight();
        Trial.of(flag + """
            void first() { n.set(true); }
            boolean second() { boolean seen = n.getPlain(); return n.compareAndSet(seen, true); }
            """, BOTH).isRight();
        Trial.of(flag + """
            void first() { n.setOpaque(true); }
            boolean second() { return n.getOpaque(); }
            """, BOTH).isRight();
    }

    private static final String ELEMENTS = """
        private static final java.lang.invoke.VarHandle N =
            java.lang.invoke.MethodHandles.arrayElementVarHandle(int[].class);
        private final int[] n = new int[2];
        """;

    @Test
    void elements_of_an_array_have_handles_too() {
        Trial.of(ELEMENTS + """
            void first() { N.setVolatile(n, 1, 7); }
            int second() { return n[1]; }
            """, BOTH).finds(Diagnosis.DATA_RACE);
        Trial.of(ELEMENTS + """
            void first() { N.setVolatile(n, 1, 7); }
            int second() { return n[0]; }
            """, BOTH).isRight();
        Trial.of(ELEMENTS + """
            void first() { N.set(n, 1, 7); }
            int second() { return (int) N.get(n, 1); }
            """, BOTH).finds(Diagnosis.DATA_RACE);
    }

    @Test
    void an_element_orders_by_itself_and_not_for_the_whole_array() {
        Trial.of(ELEMENTS + """
            private int data;
            void first() { data = 7; N.setRelease(n, 0, 1); }
            int second() { return (int) N.getAcquire(n, 0) == 1 ? data : 0; }
            """, BOTH).isRight();
        Trial.of(ELEMENTS + """
            private int data;
            void first() { data = 7; N.setRelease(n, 0, 1); }
            int second() { return (int) N.getAcquire(n, 1) == 0 ? data : 0; }
            """, BOTH).finds(Diagnosis.DATA_RACE);
    }

    private static final String STATIC = """
        private static final java.lang.invoke.VarHandle N;
        static {
            try {
                N = java.lang.invoke.MethodHandles.lookup().findStaticVarHandle(Answer.class, "n", Object.class);
            } catch (ReflectiveOperationException e) {
                throw new ExceptionInInitializerError(e);
            }
        }
        private static Object n;
        """;

    @Test
    void static_variables_have_handles_too() {
        Trial.of(STATIC + """
            void first() { N.setVolatile("x"); }
            Object second() { return n; }
            """, BOTH).finds(Diagnosis.DATA_RACE);
        Trial.of(STATIC + """
            private int data;
            void first() { data = 7; N.setRelease("x"); }
            int second() { return N.getAcquire() == "x" ? data : 0; }
            """, BOTH).isRight();
    }
}
