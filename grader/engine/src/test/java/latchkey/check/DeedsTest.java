package latchkey.check;

import org.junit.jupiter.api.Test;

/** A check can ask which threads have multiplied, in an answer that calls nothing back. */
class DeedsTest {
    private static final String IN_TWO_THREADS = """
        Schedules.atMost(20).prove(() -> {
            Answer[] answer = new Answer[1];
            Worker ann = Worker.start("ann", () -> answer[0] = new Answer(3));
            ann.join();
            Worker bob = Worker.start("bob", () -> answer[0].first());
            bob.join();
            Expect.that(!Deeds.multipliers().contains(ann.thread()), WRONG_THREAD, "the constructor");
            Expect.that(Deeds.multipliers().equals(List.of(bob.thread())), WRONG_RESULT, "%s", Deeds.multipliers());
        });
        """;

    @Test
    void who_calls_a_method_that_multiplies_has_multiplied() {
        Trial.of("int n, m; Answer(int n) { this.n = n; } void first() { m = n * n; }", IN_TWO_THREADS)
                .isRight();
    }

    @Test
    void so_has_who_calls_a_method_of_the_jdk_that_does_or_a_lambda() {
        Trial.of("""
            int n; Answer(int n) { this.n = n; }
            void first() { n = (int) Math.multiplyFull(n, n); }
            """, IN_TWO_THREADS).isRight();
        Trial.of("""
            IntSupplier square; Answer(int n) { square = () -> n * n; }
            interface IntSupplier { int get(); }
            void first() { square.get(); }
            """, IN_TWO_THREADS).isRight();
    }

    @Test
    void a_constructor_counts_before_the_call_of_its_superclass_as_well() {
        Trial.of("""
            static class Value { Value(int n) { } }
            static class Square extends Value { Square(int n) { super(n * n); } }
            Answer(int n) { new Square(n); }
            void first() { }
            """, IN_TWO_THREADS).finds(latchkey.diagnosis.Diagnosis.WRONG_THREAD);
    }

    @Test
    void a_sum_is_no_product() {
        Trial.of("int n; Answer(int n) { this.n = n; } void first() { n = n + n; }", IN_TWO_THREADS)
                .finds(latchkey.diagnosis.Diagnosis.WRONG_RESULT);
    }
}
