package threads.crew;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Lists of jobs, and what is told about them. */
final class Jobs {
    private Jobs() {}

    /** So many jobs, each an object of its own, numbered from 1. */
    static List<Runnable> numbered(int n, IntFunction<Runnable> job) {
        List<Runnable> jobs = new ArrayList<>();
        for (int i = 1; i <= n; i++) {
            Runnable work = job.apply(i);
            jobs.add(() -> work.run());
        }
        return jobs;
    }

    /** One and the same job, so many times. */
    static List<Runnable> same(int n, Runnable job) {
        return new ArrayList<>(Collections.nCopies(n, job));
    }

    /** The kind of exception alone: what it says may name objects, and is another in every run. */
    static String named(@Nullable Throwable thrown) {
        return thrown == null ? "nothing" : thrown.getClass().getSimpleName();
    }
}
