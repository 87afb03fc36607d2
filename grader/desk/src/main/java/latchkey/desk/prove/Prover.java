package latchkey.desk.prove;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;
import latchkey.desk.judging.Answer;
import latchkey.desk.judging.Examiner;
import latchkey.desk.prove.Plan.Job;
import latchkey.grading.Corpus;
import org.jspecify.annotations.Nullable;

/** Judges all that a plan asks for, with several examiners at a time. */
final class Prover {
    private final Supplier<? extends Examiner> examiners;
    private final int parallel;
    private final Journal journal;
    private final Consumer<Judged> progress;

    /**
     * @param examiners makes examiners; each is used by one thread, and closed
     * @param parallel how many of them work at a time
     * @param journal what was judged before, and where to keep what is judged now
     * @param progress told of each verdict that is new, by several threads
     */
    Prover(Supplier<? extends Examiner> examiners, int parallel, Journal journal, Consumer<Judged> progress) {
        this.examiners = examiners;
        this.parallel = parallel;
        this.journal = journal;
        this.progress = progress;
    }

    /**
     * Judges each job that is not in the journal yet; the result has all of them, in the order of the jobs.
     *
     * @throws latchkey.desk.console.Failure if the kit cannot judge at all
     * @throws InterruptedException if the judging was ended from outside
     */
    List<Judged> prove(List<Job> jobs) throws InterruptedException {
        Map<Job, Judged> results = new ConcurrentHashMap<>();
        Queue<Job> open = new ConcurrentLinkedQueue<>();
        for (Job job : jobs) {
            journal.find(job).ifPresentOrElse(answer -> results.put(job, judged(job, answer)), () -> open.add(job));
        }
        int workers = Math.min(parallel, open.size());
        if (workers > 0) {
            work(workers, open, results);
        }
        return jobs.stream().map(results::get).filter(Objects::nonNull).toList();
    }

    private void work(int workers, Queue<Job> open, Map<Job, Judged> results) throws InterruptedException {
        try (ExecutorService threads = Executors.newFixedThreadPool(workers)) {
            ExecutorCompletionService<Integer> ends = new ExecutorCompletionService<>(threads);
            for (int i = 0; i < workers; i++) {
                ends.submit(() -> judgeAll(open, results));
            }
            try {
                for (int i = 0; i < workers; i++) {
                    ends.take().get();
                }
            } catch (ExecutionException e) {
                throw rethrown(e.getCause());
            } finally {
                open.clear();
                threads.shutdownNow();
            }
        }
    }

    private int judgeAll(Queue<Job> open, Map<Job, Judged> results) throws InterruptedException {
        int count = 0;
        try (Examiner examiner = examiners.get()) {
            for (Job job = open.poll(); job != null; job = open.poll()) {
                Corpus.Entry entry = job.entry();
                Answer answer = examiner.judge(entry.exercise(), entry.folder(), job.run());
                journal.add(job, answer);
                Judged judged = judged(job, answer);
                results.put(job, judged);
                progress.accept(judged);
                count++;
            }
        }
        return count;
    }

    private static Judged judged(Job job, Answer answer) {
        return new Judged(job.entry(), job.run(), answer);
    }

    private static RuntimeException rethrown(@Nullable Throwable cause) throws InterruptedException {
        return switch (cause) {
            case InterruptedException e -> throw e;
            case RuntimeException e -> e;
            case Error e -> throw e;
            case null, default -> new IllegalStateException("judging failed", cause);
        };
    }
}
