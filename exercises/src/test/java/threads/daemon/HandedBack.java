package threads.daemon;

import static latchkey.diagnosis.Diagnosis.WRONG_RESULT;

import latchkey.check.Everybody;
import latchkey.check.Expect;
import latchkey.check.Worker;
import org.jspecify.annotations.Nullable;

/** The thread that a call has handed back, as somebody sees it who joins it. */
final class HandedBack {
    private HandedBack() {}

    static void expectAtWork(@Nullable Thread thread, String when) {
        if (thread == null) {
            Expect.fail(WRONG_RESULT, "%s, and no thread was handed back for it, but null.", when);
            return;
        }
        Worker watch = Worker.startDaemon("watch", thread::join);
        Everybody.settles();
        Expect.that(
                !watch.ended(),
                WRONG_RESULT,
                "%s; the thread that was handed back for it is not at work: it has ended, or was never started.",
                when);
    }
}
