package latchkey.weave;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerFieldUpdater;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.objectweb.asm.ClassReader;

/** Constants are told from state; what is not known is state. */
@SuppressWarnings({"unused", "ImmutableEnumChecker", "StaticAssignmentOfThrowable"})
class StaticsTest {
    private static Statics of(Class<?> type) throws IOException {
        try (InputStream in =
                type.getResourceAsStream(type.getName().substring(type.getName().lastIndexOf('.') + 1) + ".class")) {
            return Statics.of(new ClassReader(in));
        }
    }

    static class Nothing {
        static final int SIZE = 7;
        static final String NAME = "seven";
        int value;
    }

    record Pair(int one, int other) {}

    @ParameterizedTest
    @ValueSource(classes = {Nothing.class, Pair.class, Runnable.class})
    void there_may_be_nothing_to_initialise(Class<?> type) throws IOException {
        assertThat(of(type)).isEqualTo(Statics.NONE);
    }

    static class Handle {
        private static final VarHandle VALUE;

        static {
            try {
                VALUE = MethodHandles.lookup().findVarHandle(Handle.class, "value", int.class);
            } catch (ReflectiveOperationException e) {
                throw new ExceptionInInitializerError(e);
            }
        }

        private int value;
    }

    static class Updater {
        private static final AtomicIntegerFieldUpdater<Updater> VALUE =
                AtomicIntegerFieldUpdater.newUpdater(Updater.class, "value");
        private volatile int value;
    }

    static class Times {
        static final Duration PAUSE = Duration.ofMillis(5).plusNanos(1);
        static final long NANOS = TimeUnit.MILLISECONDS.toNanos(5);
        static final Integer BOXED = 128;
    }

    static class Lock {
        static final Object LOCK = new Object();
    }

    static class Factory {
        static final ThreadFactory FACTORY = task -> new Thread(task, "worker");
    }

    enum Light {
        RED,
        GREEN
    }

    static class Asserting {
        void check(int n) {
            assert n > 0;
        }
    }

    @ParameterizedTest
    @ValueSource(
            classes = {Handle.class, Updater.class, Times.class, Lock.class, Factory.class, Light.class, Asserting.class
            })
    void constants_are_no_state(Class<?> type) throws IOException {
        assertThat(of(type)).isEqualTo(Statics.CONSTANTS);
    }

    static class Switching {
        static int number(TimeUnit unit) {
            return switch (unit) {
                case DAYS -> 1;
                case HOURS -> 2;
                default -> 3;
            };
        }
    }

    @Test
    void what_javac_keeps_for_a_switch_is_no_state() throws Exception {
        assertThat(Switching.number(TimeUnit.HOURS)).isEqualTo(2);
        assertThat(of(Switching.class)).isEqualTo(Statics.NONE);
        assertThat(of(Class.forName(StaticsTest.class.getName() + "$1"))).isEqualTo(Statics.CONSTANTS);
    }

    static class Variable {
        static int n;
    }

    static class Growing {
        static final List<String> NAMES = new ArrayList<>();
    }

    static class Counting {
        static final AtomicInteger N = new AtomicInteger();
    }

    static class Array {
        static final int[] CELLS = {1, 2};
    }

    static class Square {
        static final int[][] CELLS = new int[2][2];
    }

    static class Made {
        static final Pair PAIR = new Pair(1, 2);
    }

    static class Failing {
        static final IllegalStateException FAILED = new IllegalStateException("kept");
    }

    static class Endless {
        static final int N;

        static {
            int n = 1;
            while (n != 0) {
                n = n * 3;
            }
            N = n;
        }
    }

    static class Starting {
        static {
            new Thread(() -> {}).start();
        }
    }

    static class Capturing {
        static final Runnable STARTS;

        static {
            Object lock = new Object();
            STARTS = () -> lock.notifyAll();
        }
    }

    enum Door {
        FRONT;
        private boolean open;
    }

    enum Noisy {
        ONE;

        Noisy() {
            new Thread(() -> {}).start();
        }
    }

    enum Bodies {
        ONE {
            private int n;
        }
    }

    static class Elsewhere {
        static {
            Variable.n = 1;
        }
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                Variable.class,
                Growing.class,
                Counting.class,
                Array.class,
                Square.class,
                Made.class,
                Failing.class,
                Endless.class,
                Starting.class,
                Capturing.class,
                Door.class,
                Noisy.class,
                Bodies.class,
                Elsewhere.class
            })
    void what_may_change_is_state(Class<?> type) throws IOException {
        assertThat(of(type)).isEqualTo(Statics.STATE);
    }
}
