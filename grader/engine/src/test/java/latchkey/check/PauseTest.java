package latchkey.check;

import static latchkey.diagnosis.Diagnosis.NOT_CONCURRENT;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A thread is held in the middle of a call that never calls the check. */
class PauseTest {
    /** While ann is between her two changes, bob's call on other things has to come to its end. */
    private static final String OTHERS_GO_ON = """
            Schedules.atMost(20).prove(() -> {
                Answer answer = new Answer();
                Pause pause = new Pause(1, "ann's thread gets no processor");
                Worker ann = Worker.start("ann", () -> answer.move(0, 1));
                Everybody.settles();
                Expect.that(pause.holds(), WRONG_RESULT, "ann is not held.");
                Expect.that(!ann.ended(), WRONG_RESULT, "ann was not held in time.");
                Worker bob = Worker.start("bob", () -> answer.move(2, 3));
                Everybody.settles();
                Expect.that(bob.ended(), NOT_CONCURRENT, "bob waits for ann.");
                pause.end();
                ann.join();
                bob.join();
                Expect.that(!pause.holds(), WRONG_RESULT, "ann has ended, and is held.");
            });
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "int[] a = new int[4]; synchronized void move(int i, int j) { a[i]--; a[j]++; }",
                "int[] a = new int[4]; Lock lock = new ReentrantLock();"
                        + " void move(int i, int j) { lock.lock(); try { a[i]--; a[j]++; } finally { lock.unlock(); } }",
                "AtomicIntegerArray a = new AtomicIntegerArray(4);"
                        + " synchronized void move(int i, int j) { a.decrementAndGet(i); a.incrementAndGet(j); }",
                "List<Integer> a = new ArrayList<>(List.of(0, 0, 0, 0));"
                        + " synchronized void move(int i, int j) { a.set(i, -1); a.set(j, 1); }",
                "Map<Integer, Integer> a = new ConcurrentHashMap<>();"
                        + " synchronized void move(int i, int j) { a.put(i, -1); a.put(j, 1); }",
            })
    void whoever_waits_for_the_one_who_is_held_is_seen(String answer) {
        Trial.of(answer, OTHERS_GO_ON).finds(NOT_CONCURRENT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "int[] a = new int[4]; void move(int i, int j) { a[i]--; a[j]++; }",
                "static class Cell { int v; } Cell[] a = { new Cell(), new Cell(), new Cell(), new Cell() };"
                        + " void move(int i, int j) { synchronized (a[i]) { synchronized (a[j]) { a[i].v--; a[j].v++; } } }",
                "AtomicIntegerArray a = new AtomicIntegerArray(4);"
                        + " void move(int i, int j) { a.decrementAndGet(i); a.incrementAndGet(j); }",
                "int[] a = new int[4]; void move(int i, int j) throws Exception {"
                        + " Thread helper = new Thread(() -> { a[i]--; a[j]++; }); helper.start(); helper.join(); }",
            })
    void whoever_needs_nothing_of_the_one_who_is_held_goes_on(String answer) {
        Trial.of(answer, OTHERS_GO_ON).isRight();
    }

    @Test
    void the_change_has_been_made_when_its_thread_is_held() {
        Trial.of("volatile int one, two; void both() { one = 1; two = 2; }", """
            Schedules.forAll(() -> {
                for (int n = 1; n <= 2; n++) {
                    Answer answer = new Answer();
                    Pause pause = new Pause(n, "ann's thread gets no processor");
                    Worker ann = Worker.start("ann", answer::both);
                    Everybody.settles();
                    Expect.that(pause.changes() == n, WRONG_RESULT, "%d changes", pause.changes());
                    Expect.that(answer.one == 1, WRONG_RESULT, "one is %d", answer.one);
                    Expect.that(answer.two == (n == 1 ? 0 : 2), WRONG_RESULT, "two is %d", answer.two);
                    pause.end();
                    ann.join();
                }
            });
            """)
                .isRight();
    }

    @ParameterizedTest
    @ValueSource(strings = {"getAndSet(7)", "getAndIncrement()", "getAndUpdate(n -> n + 2)"})
    void who_changes_a_number_and_gets_the_old_one_is_held_after_it(String change) {
        Trial.of(
                        "final AtomicInteger n = new AtomicInteger(5); volatile int old = -1; void call() { old = n.%s; }"
                                .formatted(change),
                        """
            Schedules.atMost(20).prove(() -> {
                Answer answer = new Answer();
                Pause pause = new Pause(1, "ann's thread gets no processor");
                Worker ann = Worker.start("ann", answer::call);
                Everybody.settles();
                Expect.that(pause.holds(), WRONG_RESULT, "ann is not held.");
                Expect.that(answer.n.get() != 5, WRONG_RESULT, "the change has not been made.");
                Expect.that(answer.old == -1, WRONG_RESULT, "ann has gone on.");
                pause.end();
                ann.join();
                Expect.that(answer.old == 5, WRONG_RESULT, "ann got %d", answer.old);
            });
            """)
                .isRight();
    }

    @Test
    void nobody_is_held_where_there_are_fewer_changes() {
        Trial.of("int one; void set() { one = 1; }", """
            Schedules.forAll(() -> {
                Answer answer = new Answer();
                Pause pause = new Pause(2, "ann's thread gets no processor");
                answer.set();
                Worker.start("ann", answer::set).join();
                Expect.that(!pause.holds() && pause.changes() == 1, WRONG_RESULT, "%d changes", pause.changes());
            });
            """).isRight();
    }
}
