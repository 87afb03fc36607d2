package threads.crew;

import static latchkey.diagnosis.Diagnosis.*;

import latchkey.check.Everybody;
import latchkey.check.Expect;
import latchkey.check.Gate;
import latchkey.check.Log;
import latchkey.check.Meeting;
import latchkey.check.Pause;
import latchkey.check.Worker;

/** A crew is sent out again when all of them are back. */
final class Rounds {
    /** No crew makes so many changes in two rounds that the second could not be held after each of them. */
    private static final int MOST_CHANGES = 60;

    private Rounds() {}

    static void sentOutTwice() {
        Crew crew = new Crew();
        Log log = new Log();
        Gate work = new Gate("a job takes its time");
        Worker ann = Worker.attempt("ann", () -> {
            crew.runAll(Jobs.numbered(2, i -> () -> log.add("first round")));
            crew.runAll(Jobs.numbered(2, i -> () -> {
                log.add("second round");
                work.pass();
            }));
        });
        Everybody.settles();
        Expect.that(
                ann.thrown() == null,
                WRONG_RESULT,
                "A crew was sent out twice; the second runAll() threw %s.",
                Jobs.named(ann.thrown()));
        Expect.that(
                !ann.ended(),
                PROCEEDS_EARLY,
                "A crew was sent out twice; the second runAll() returned without waiting for its jobs.");
        work.open();
        ann.join();
        Expect.that(
                log.count("first round") == 2 && log.count("second round") == 2,
                WRONG_RESULT,
                "A crew was sent out twice with two jobs; %d and %d were run, expected 2 and 2.",
                log.count("first round"),
                log.count("second round"));
    }

    /**
     * Whoever makes a change is held after it until all the idle have lost their patience, once after each change; then the
     * second round goes on. Whether it throws, is looked at where the crew is sent out twice.
     */
    static void whileTheIdleGoHome() {
        boolean held = true;
        for (int n = 1; held && n <= MOST_CHANGES; n++) {
            Meeting all = new Meeting(
                    2,
                    NOT_CONCURRENT,
                    "A crew is sent out with one job and then with two, and whoever is idle in between may go home;"
                            + " never are the two in progress at once.");
            Crew crew = new Crew();
            Pause pause = new Pause(n, "somebody gets no processor");
            Worker ann = Worker.attempt("ann", () -> {
                crew.runAll(Jobs.numbered(1, i -> () -> {}));
                crew.runAll(Jobs.numbered(2, i -> all::await));
            });
            Everybody.settles();
            held = pause.holds();
            pause.end();
            ann.join();
        }
    }

    /** The foreman was called away; the crew itself has come back. */
    static void afterAnInterrupt() {
        Crew crew = new Crew();
        Gate first = new Gate("the jobs take their time");
        Worker ann = Worker.attempt("ann", () -> crew.runAll(Jobs.numbered(2, i -> () -> passOrLeave(first))));
        Everybody.settles();
        ann.interrupt();
        Everybody.settles();
        first.open();
        Everybody.settles();
        Gate second = new Gate("a job takes its time");
        Worker bob = Worker.attempt("bob", () -> crew.runAll(Jobs.numbered(2, i -> second::pass)));
        Everybody.settles();
        Expect.that(
                bob.thrown() == null,
                WRONG_RESULT,
                "ann was interrupted, and all her jobs are over; then bob sends out the crew again, and runAll() threw %s.",
                Jobs.named(bob.thrown()));
        Expect.that(
                !bob.ended(),
                PROCEEDS_EARLY,
                "ann was interrupted, and all her jobs are over; then bob sends out the crew again, and runAll() returned"
                        + " without waiting for its jobs.");
        second.open();
        bob.join();
        Expect.that(
                second.passed() == 2,
                WRONG_RESULT,
                "ann was interrupted, and all her jobs are over; then bob sends out the crew again with two jobs, and %d"
                        + " were run.",
                second.passed());
    }

    /** A job that ends when it is interrupted, and leaves nothing of that behind. */
    private static void passOrLeave(Gate work) {
        try {
            work.passInterruptibly();
        } catch (InterruptedException e) {
            // comes down
        }
    }
}
