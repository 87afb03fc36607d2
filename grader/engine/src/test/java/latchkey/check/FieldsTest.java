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
}
