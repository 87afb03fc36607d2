package latchkey.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StrandsTest {
    private static final int NEWCOMERS = 200_000;

    private final Scheduler scheduler = new Scheduler(new SeededStrategy(1), false, 100);
    private final LentThread lent = LentThread.take("nobody", true);

    @AfterEach
    void forget() {
        scheduler.stop(null);
        Strands.forgetEnded();
        lent.giveBack();
    }

    /** One that is forgotten as soon as its run is over. */
    private Strand newcomer(int id) {
        Strand strand = new Strand(scheduler, new Thread(), id, lent);
        strand.state = Strand.State.ENDED;
        return strand;
    }

    @Test
    void a_thread_outside_is_never_taken_for_one_that_joins_meanwhile() throws Exception {
        scheduler.stop(null);
        FutureTask<Optional<Strand>> outside = new FutureTask<>(StrandsTest::looksForItself);
        Thread thread = new Thread(outside);
        thread.setDaemon(true);
        thread.start();
        for (int i = 0; i < NEWCOMERS && !outside.isDone(); i++) {
            Strands.add(newcomer(i));
            if (i % 100 == 99) {
                Strands.forgetEnded();
            }
        }
        thread.interrupt();

        assertThat(outside.get()).isEmpty();
    }

    private static Optional<Strand> looksForItself() {
        Optional<Strand> found = Optional.empty();
        while (found.isEmpty() && !Thread.currentThread().isInterrupted()) {
            found = Optional.ofNullable(Strands.current());
        }
        return found;
    }

    @Test
    void a_thread_finds_itself_however_many_join() throws ExecutionException, InterruptedException {
        Callable<Boolean> everyTime = () -> {
            for (int i = 0; i < NEWCOMERS / 100; i++) {
                Strands.add(newcomer(i + 1));
                if (Strands.current() == null) {
                    return false;
                }
            }
            return true;
        };
        FutureTask<Boolean> task = new FutureTask<>(everyTime);
        Thread thread = new Thread(task);
        Strands.add(new Strand(scheduler, thread, 0, null));
        thread.start();

        assertThat(task.get()).isTrue();
    }
}
