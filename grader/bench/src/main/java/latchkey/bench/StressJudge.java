package latchkey.bench;

import java.lang.reflect.InvocationTargetException;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import latchkey.programs.Program;
import latchkey.programs.Programs;
import latchkey.stress.PlainLoader;
import org.jspecify.annotations.Nullable;

/**
 * Repeats a program on real threads until something is thrown, a repetition is stuck, or enough were fine.
 *
 * <p>Stuck is who takes longer than {@link Settings#STUCK_MILLIS}: a loop on real threads has nothing better to go by.
 */
final class StressJudge implements Judge {
    private final Map<String, Program> programs;

    private StressJudge(Map<String, byte[]> classFiles) {
        ClassLoader loader = new PlainLoader(classFiles, StressJudge.class.getClassLoader());
        programs = Programs.all(loader).stream().collect(Collectors.toMap(Program::name, Function.identity()));
    }

    /** The programs as they are. */
    static Judge plain() {
        return new StressJudge(Programs.classFiles());
    }

    /** The programs with noise in them. */
    static Judge withNoise() {
        return new StressJudge(Programs.classFiles().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, file -> NoiseWeaver.weave(file.getValue()))));
    }

    /** One loop over a program; its fields are written by the thread that repeats. */
    private static final class Loop implements Runnable {
        private final Program program;
        private final CountDownLatch over = new CountDownLatch(1);
        private volatile long since = System.nanoTime();
        private volatile int repetitions;
        private volatile @Nullable Throwable thrown;

        Loop(Program program) {
            this.program = program;
        }

        @Override
        public void run() {
            long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(Settings.STRESS_MILLIS);
            try {
                for (int i = 0; i < Settings.REPETITIONS && System.nanoTime() < until; i++) {
                    since = System.nanoTime();
                    program.method().invoke(null);
                    boolean ignored = Thread.interrupted();
                    repetitions = i + 1;
                }
            } catch (InvocationTargetException e) {
                thrown = e.getCause();
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            } finally {
                over.countDown();
            }
        }

        boolean stuck() {
            return System.nanoTime() - since > TimeUnit.MILLISECONDS.toNanos(Settings.STUCK_MILLIS);
        }
    }

    @Override
    public Opinion judge(String name) throws InterruptedException {
        Program program = programs.get(name);
        if (program == null) {
            throw new IllegalArgumentException("no program is called " + name);
        }
        Loop loop = new Loop(program);
        Thread thread = new Thread(loop, "stress");
        thread.setDaemon(true);
        thread.start();
        while (!loop.over.await(10, TimeUnit.MILLISECONDS)) {
            if (loop.stuck()) {
                return new Opinion(Verdict.REJECTED, "stuck in repetition " + (loop.repetitions + 1), true);
            }
        }
        Throwable thrown = loop.thrown;
        return thrown != null
                ? Opinion.of(Verdict.REJECTED, "repetition " + (loop.repetitions + 1) + ": " + thrown)
                : Opinion.of(Verdict.ACCEPTED, loop.repetitions + " repetitions");
    }
}
