package latchkey.desk.judging;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import latchkey.desk.console.Failure;
import latchkey.desk.judging.JudgeChild.Outcome;
import latchkey.schedule.Patience;
import org.jspecify.annotations.Nullable;

/**
 * Judges in a JVM of its own, which is replaced after a while, and whenever a submission has spoilt it.
 *
 * <p>A JVM that ends or hangs may owe that to an earlier submission; so the one at work is judged once more, in a fresh
 * JVM, before it is told so.
 */
public final class ChildExaminer implements Examiner {
    /** How long one submission gets; running out of it makes it inconclusive, never rejected. */
    static final Duration LIMIT = Duration.ofMillis((long) (120_000 * Patience.SCALE));

    private static final int BATCH = 100;
    private static final int SIGHUP = 128 + 1;
    private static final int SIGINT = 128 + 2;
    private static final int SIGKILL = 128 + 9;
    private static final int SIGTERM = 128 + 15;
    private static final long GRACE_MILLIS = 300;

    private final JudgingJvm jvm;
    private final Path kit;
    private final Duration limit;
    private final SecureRandom random = new SecureRandom();
    private final CountDownLatch closed = new CountDownLatch(1);
    private @Nullable JudgeChild child;

    /** An examiner that judges with the kit in this folder. */
    public ChildExaminer(JudgingJvm jvm, Path kit) {
        this(jvm, kit, LIMIT);
    }

    ChildExaminer(JudgingJvm jvm, Path kit, Duration limit) {
        this.jvm = jvm;
        this.kit = kit;
        this.limit = limit;
    }

    @Override
    public Answer judge(String exercise, Path folder, long seedSet) throws InterruptedException {
        while (true) {
            JudgeChild at = child();
            boolean fresh = at.judged() == 0;
            Request request =
                    new Request(newId(), exercise, folder.toAbsolutePath().toString(), seedSet);
            long start = System.nanoTime();
            Outcome outcome = at.judge(request, limit);
            long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
            if (outcome instanceof Outcome.Replied(Reply reply)) {
                if (reply.worn() || at.judged() >= BATCH) {
                    dismiss();
                }
                return answer(reply);
            }
            dismiss();
            if (outcome instanceof Outcome.Ended ended) {
                giveWayToTheEnd(ended.exitCode());
            }
            if (fresh) {
                return answer(outcome, millis);
            }
        }
    }

    private static Answer answer(Reply reply) {
        Answer answer = reply.answer();
        if (answer == null) {
            String failure = reply.failure();
            throw Failure.ofKit(failure == null ? "A judging JVM gave no answer." : failure);
        }
        return answer;
    }

    private Answer answer(Outcome outcome, long millis) {
        if (!(outcome instanceof Outcome.Ended(int exitCode, String lastWords))) {
            return Answer.inconclusive("There was no verdict within " + limit.toSeconds() + " s.", millis);
        }
        if (exitCode == SIGKILL) {
            return Answer.inconclusive("The system ended the judging JVM; perhaps memory ran out.", millis);
        }
        String what = "The judging JVM ended with exit code " + exitCode + ".";
        return Answer.crashed((what + " " + lastWords).strip(), millis);
    }

    /** Ctrl-C reaches the judging JVM as well as this one, and it may be the first to end. */
    private void giveWayToTheEnd(int exitCode) throws InterruptedException {
        boolean fromOutside = exitCode == SIGHUP || exitCode == SIGINT || exitCode == SIGTERM;
        if (closed.await(GRACE_MILLIS, TimeUnit.MILLISECONDS) || fromOutside) {
            throw new InterruptedException("the judging JVM was ended from outside");
        }
    }

    private String newId() {
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private synchronized JudgeChild child() throws InterruptedException {
        if (closed.getCount() == 0) {
            throw new InterruptedException("closed");
        }
        JudgeChild current = child;
        if (current == null) {
            current = JudgeChild.start(jvm, kit);
            child = current;
        }
        return current;
    }

    private synchronized void dismiss() {
        JudgeChild current = child;
        if (current != null) {
            current.close();
            child = null;
        }
    }

    /** Ends the judging JVM; whoever waits for an answer is interrupted. May be called by any thread. */
    @Override
    public void close() {
        closed.countDown();
        dismiss();
    }
}
