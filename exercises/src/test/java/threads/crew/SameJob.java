package threads.crew;

import static latchkey.diagnosis.Diagnosis.*;

import java.util.ArrayList;
import java.util.List;
import latchkey.check.Everybody;
import latchkey.check.Expect;
import latchkey.check.Gate;
import latchkey.check.Headcount;
import latchkey.check.Worker;

/** One Runnable is several jobs: who keeps book of them by the object takes one for the other. */
final class SameJob {
    private SameJob() {}

    /** All three are at work, and come to their end in this order, that of their beginnings being 0, 1, 2. */
    static void threeTimesInTheList(int... order) {
        List<Gate> work = new ArrayList<>();
        for (String time : List.of("first", "second", "third")) {
            work.add(new Gate("the job takes long, the " + time + " time"));
        }
        Headcount begun = new Headcount();
        Runnable job = () -> work.get(Math.min(begun.enter(), 3) - 1).pass();
        Worker ann = Worker.attempt("ann", () -> new Crew().runAll(Jobs.same(3, job)));
        Everybody.settles();
        Expect.that(
                begun.inside() == 3,
                WRONG_RESULT,
                "One job is in the list three times, and takes long; times begun: %d, expected 3.",
                begun.inside());
        for (int done = 0; done < 3; done++) {
            Expect.that(
                    !ann.ended(),
                    PROCEEDS_EARLY,
                    "One job is in the list three times; runAll() returned when it had been done %d of 3 times.",
                    done);
            work.get(order[done]).open();
            Everybody.settles();
        }
        ann.join();
        Expect.that(
                ann.thrown() == null,
                WRONG_RESULT,
                "One job is in the list three times; runAll() threw %s, expected that it returns.",
                Jobs.named(ann.thrown()));
    }

    /** The crew that is done first brings nobody home but its own foreman. */
    static void inTwoCrews(int firstDone) {
        String[] names = {"ann", "bob"};
        Gate[] work = {new Gate("ann's job takes its time"), new Gate("bob's job takes its time")};
        Headcount begun = new Headcount();
        Runnable job = () -> work[Math.min(begun.enter(), 2) - 1].pass();
        List<Worker> foremen = new ArrayList<>();
        for (String name : names) {
            Crew crew = new Crew();
            foremen.add(Worker.start(name, () -> crew.runAll(Jobs.same(1, job))));
            Everybody.settles();
        }
        int atWork = 1 - firstDone;
        work[firstDone].open();
        Everybody.settles();
        Expect.that(
                !foremen.get(atWork).ended(),
                PROCEEDS_EARLY,
                "ann and bob each send out a crew with the same job; %s's runAll() returned when %s's job was done.",
                names[atWork],
                names[firstDone]);
        work[atWork].open();
        foremen.forEach(Worker::join);
    }
}
