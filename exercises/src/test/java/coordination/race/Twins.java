package coordination.race;

import static latchkey.diagnosis.Diagnosis.*;

import latchkey.check.Everybody;
import latchkey.check.Expect;
import latchkey.check.Gate;
import latchkey.check.Headcount;
import latchkey.check.Meeting;
import latchkey.check.Sneaky;
import latchkey.check.Worker;

/** Races of two whom nothing tells apart but who they are: one sprint for both, and threads alike. */
final class Twins {
    private static final String RUN = "Two run the same sprint, on threads of one name and one hash code; ";

    private Twins() {}

    static void sprintTogether() throws InterruptedException {
        Race race = new Race(2);
        Meeting both = new Meeting(2, NOT_CONCURRENT, RUN + "they are never on the track at the same time.");
        Twin[] twins = start(race, both::await);
        Worker starter = Worker.start("starter", race::fire);
        for (Twin twin : twins) {
            twin.join();
        }
        starter.join();
    }

    static void finishOneByOne() throws InterruptedException {
        Race race = new Race(2);
        Headcount begun = new Headcount();
        Gate track = new Gate("the way to the finish is long");
        Twin[] twins = start(race, () -> {
            if (begun.enter() == 2) {
                track.pass();
            }
        });
        Worker mother = Worker.start("mother", race::awaitFinish);
        Worker starter = Worker.start("starter", race::fire);
        Everybody.settles();
        Expect.that(
                !mother.ended(),
                PROCEEDS_EARLY,
                RUN + "one of them is still on the track, and awaitFinish() has returned.");
        track.open();
        Everybody.settles();
        Expect.that(begun.inside() == 2, WRONG_RESULT, RUN + "it was run %d times, expected 2.", begun.inside());
        Expect.that(mother.ended(), HANGS, RUN + "both have finished, and awaitFinish() waits for ever.");
        for (Twin twin : twins) {
            twin.join();
        }
        starter.join();
    }

    private static Twin[] start(Race race, Runnable sprint) {
        Twin[] twins = {new Twin(race, sprint), new Twin(race, sprint)};
        for (Twin twin : twins) {
            twin.start();
        }
        return twins;
    }

    private static final class Twin extends Thread {
        private final Race race;
        private final Runnable sprint;

        Twin(Race race, Runnable sprint) {
            super(""); // so the story calls them by number, each by its own
            this.race = race;
            this.sprint = sprint;
        }

        @Override
        public void run() {
            try {
                race.run(sprint);
            } catch (InterruptedException e) {
                throw Sneaky.thrown(e);
            }
        }

        @Override
        public int hashCode() {
            return 1;
        }
    }
}
