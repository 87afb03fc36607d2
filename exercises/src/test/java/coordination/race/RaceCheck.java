package coordination.race;

import static latchkey.diagnosis.Diagnosis.*;

import latchkey.check.Check;
import latchkey.check.Everybody;
import latchkey.check.Expect;
import latchkey.check.Gate;
import latchkey.check.Log;
import latchkey.check.Meeting;
import latchkey.check.Schedules;
import latchkey.check.Sneaky;
import latchkey.check.Submission;
import latchkey.check.Worker;
import latchkey.rules.Primitive;
import latchkey.rules.Rules;

class RaceCheck {

    @Check(
            points = 1,
            exposes = {PROCEEDS_EARLY, HANGS, DEADLOCK, LOST_WAKEUP, WRONG_THREAD, WRONG_RESULT, DATA_RACE, BUSY_WAIT})
    void nobody_sprints_before_the_shot() {
        Schedules.forAll(RaceCheck::aRaceLikeMany);
        Schedules.atMost(100).prove(RaceCheck::theStarterTakesHisTime);
        Schedules.atMost(60).prove(RaceCheck::eachRaceHasItsOwnShot);
    }

    private static void aRaceLikeMany() {
        Race race = new Race(2);
        Log log = new Log();
        Worker ann = Worker.start("ann", () -> race.run(() -> sprint(log)));
        Worker bob = Worker.start("bob", () -> race.run(() -> sprint(log)));
        Worker starter = Worker.start("starter", () -> {
            log.add("raises the pistol");
            race.fire();
        });
        ann.join();
        bob.join();
        starter.join();
        int sprints = log.count("sprints");
        Expect.that(
                sprints == 2,
                WRONG_RESULT,
                "Two runners have come, and the starter has fired; there were %d sprints, expected 2.",
                sprints);
    }

    private static void sprint(Log log) {
        Expect.that(
                log.contains("raises the pistol"),
                PROCEEDS_EARLY,
                "%s sprints, and nobody has called fire().",
                Thread.currentThread().getName());
        log.add("sprints");
    }

    private static void theStarterTakesHisTime() {
        Race race = new Race(2);
        Thread[] sprinters = new Thread[2];
        Worker ann = Worker.start("ann", () -> race.run(() -> sprinters[0] = Thread.currentThread()));
        Worker bob = Worker.start("bob", () -> race.run(() -> sprinters[1] = Thread.currentThread()));
        Everybody.settles();
        Expect.that(
                sprinters[0] == null && sprinters[1] == null,
                PROCEEDS_EARLY,
                "Both runners are at the line, and the starter takes his time; %s sprints already.",
                sprinters[0] != null ? "ann" : "bob");
        Expect.that(
                !ann.ended() && !bob.ended(),
                WRONG_RESULT,
                "The starter takes his time; a runner's run() has returned, without a sprint.");
        Worker.start("starter", race::fire).join();
        ann.join();
        bob.join();
        Expect.that(
                sprinters[0] != null && sprinters[1] != null,
                WRONG_RESULT,
                "Both run() have returned, and a runner has not sprinted.");
        Expect.that(
                sprinters[0] == ann.thread() && sprinters[1] == bob.thread(),
                WRONG_THREAD,
                "A runner's sprint was done by another thread than the runner's own.");
    }

    private static void eachRaceHasItsOwnShot() {
        Race first = new Race(1);
        Race second = new Race(1);
        Log log = new Log();
        Worker ann = Worker.start("ann", () -> first.run(() -> log.add("sprints in the first race")));
        Worker bob = Worker.start("bob", () -> second.run(() -> log.add("sprints in the second race")));
        Everybody.settles();
        Worker starter = Worker.start("starter", first::fire);
        Everybody.settles();
        Expect.that(
                !log.contains("sprints in the second race"),
                PROCEEDS_EARLY,
                "There are two races; the shot was for the first, and bob sprints in the second.");
        Expect.that(
                ann.ended() && starter.ended(),
                HANGS,
                "There are two races; the only runner of the first is at the line, its starter fires, and somebody waits on.");
        Worker.start("other-starter", second::fire).join();
        bob.join();
    }

    @Check(
            points = 1,
            exposes = {PROCEEDS_EARLY, SLEEPS_INSTEAD})
    void the_starter_waits_until_all_are_at_the_line() {
        Schedules.atMost(150).prove(() -> oneComesLate(3));
        Schedules.atMost(60).prove(() -> oneComesLate(1));
        Schedules.atMost(150).prove(() -> {
            Race race = new Race(2);
            Log log = new Log();
            Worker ann = Worker.start("ann", () -> comeAndRun(race, log));
            Worker bob = Worker.start("bob", () -> comeAndRun(race, log));
            Worker.start("starter", race::fire).join();
            ann.join();
            bob.join();
        });
    }

    private static void comeAndRun(Race race, Log log) throws InterruptedException {
        log.add("comes");
        race.run(() -> Expect.that(
                log.count("comes") == 2,
                PROCEEDS_EARLY,
                "%s sprints; the other runner has not come yet.",
                Thread.currentThread().getName()));
    }

    /** The last runner comes when the starter has long been waiting. */
    private static void oneComesLate(int runners) {
        Race race = new Race(runners);
        Log log = new Log();
        Worker starter = Worker.start("starter", race::fire);
        Worker[] early = new Worker[runners - 1];
        for (int i = 0; i < early.length; i++) {
            early[i] = Worker.start(i == 0 ? "ann" : "bob", () -> race.run(() -> log.add("sprints")));
        }
        Everybody.settles();
        Expect.that(
                !log.contains("sprints"),
                PROCEEDS_EARLY,
                "%d of %d runners are at the line, and the starter has called fire(); they sprint without the last one.",
                early.length,
                runners);
        Expect.that(
                !starter.ended(),
                PROCEEDS_EARLY,
                "%d of %d runners are at the line; fire() has returned.",
                early.length,
                runners);
        Worker cleo = Worker.start("cleo", () -> race.run(() -> log.add("sprints")));
        Everybody.settles();
        Expect.that(
                log.count("sprints") == runners,
                HANGS,
                "The last of %d runners has come, and the starter has called fire(); %d have sprinted.",
                runners,
                log.count("sprints"));
        starter.join();
        cleo.join();
        for (Worker worker : early) {
            worker.join();
        }
    }

    @Check(
            points = 1,
            exposes = {NOT_CONCURRENT})
    void after_the_shot_all_sprint_at_the_same_time() {
        Schedules.atMost(100).prove(() -> {
            Race race = new Race(3);
            Meeting all = new Meeting(
                    3, NOT_CONCURRENT, "There are three runners, and they are never on the track all at once.");
            Worker ann = Worker.start("ann", () -> race.run(all::await));
            Worker bob = Worker.start("bob", () -> race.run(all::await));
            Worker cleo = Worker.start("cleo", () -> race.run(all::await));
            Worker starter = Worker.start("starter", race::fire);
            ann.join();
            bob.join();
            cleo.join();
            starter.join();
        });
        Schedules.atMost(10).prove(Twins::sprintTogether);
    }

    @Check(
            points = 1,
            exposes = {PROCEEDS_EARLY, HANGS, LOST_WAKEUP, WRONG_RESULT})
    void the_finish_is_when_the_last_one_has_finished() {
        Schedules.forAll(RaceCheck::allRunAndOneWaits);
        Schedules.atMost(60).prove(() -> oneIsSlow(0));
        Schedules.atMost(60).prove(() -> oneIsSlow(1));
        Schedules.atMost(10).prove(Twins::finishOneByOne);
    }

    private static void allRunAndOneWaits() {
        Race race = new Race(2);
        Log log = new Log();
        Worker ann = Worker.start("ann", () -> race.run(() -> log.add("finishes")));
        Worker bob = Worker.start("bob", () -> race.run(() -> log.add("finishes")));
        Worker starter = Worker.start("starter", race::fire);
        Worker mother = Worker.start("mother", () -> {
            race.awaitFinish();
            expectFinished(log, 2);
        });
        ann.join();
        bob.join();
        starter.join();
        mother.join();
    }

    private static void expectFinished(Log log, int runners) {
        Expect.that(
                log.count("finishes") == runners,
                PROCEEDS_EARLY,
                "awaitFinish() has returned; %d of %d runners have finished.",
                log.count("finishes"),
                runners);
    }

    /** The runners come one after the other; one of them takes long, and their threads live on afterwards. */
    private static void oneIsSlow(int slow) {
        Race race = new Race(2);
        Gate track = new Gate("the way to the finish is long");
        Gate stadium = new Gate("the party after the race");
        Worker mother = Worker.start("mother", race::awaitFinish);
        Everybody.settles();
        Expect.that(!mother.ended(), PROCEEDS_EARLY, "Nobody has come to the line yet; awaitFinish() has returned.");
        String[] names = {"ann", "bob"};
        Worker[] runners = new Worker[2];
        for (int i = 0; i < 2; i++) {
            Runnable sprint = i == slow ? track::pass : () -> {};
            runners[i] = Worker.start(names[i], () -> {
                race.run(sprint);
                stadium.pass();
            });
            Everybody.settles();
        }
        Expect.that(!mother.ended(), PROCEEDS_EARLY, "All are still at the line; awaitFinish() has returned.");
        Worker starter = Worker.start("starter", race::fire);
        Everybody.settles();
        Expect.that(
                !mother.ended(),
                PROCEEDS_EARLY,
                "%s has finished and %s is still on the track; awaitFinish() has returned.",
                names[1 - slow],
                names[slow]);
        track.open();
        Everybody.settles();
        Expect.that(mother.ended(), HANGS, "Both runners have finished; awaitFinish() waits on.");
        stadium.open();
        runners[0].join();
        runners[1].join();
        starter.join();
    }

    @Check(
            points = 1,
            exposes = {HANGS, PROCEEDS_EARLY})
    void a_sprint_that_throws_has_ended_too() {
        Schedules.atMost(80).prove(() -> oneStumbles(new IllegalStateException("a torn shoelace")));
        Schedules.atMost(40).prove(() -> oneStumbles(new AssertionError("a torn muscle")));
    }

    private static void oneStumbles(Throwable thrown) {
        Race race = new Race(2);
        Gate track = new Gate("the way to the finish is long");
        String what = thrown.getClass().getSimpleName();
        Worker mother = Worker.start("mother", race::awaitFinish);
        Worker ann = Worker.attempt(
                "ann",
                () -> race.run(() -> {
                    throw Sneaky.thrown(thrown);
                }));
        Worker bob = Worker.start("bob", () -> race.run(track::pass));
        Worker starter = Worker.start("starter", race::fire);
        Everybody.settles();
        Expect.that(
                !mother.ended(),
                PROCEEDS_EARLY,
                "ann's sprint threw %s, and bob is still on the track; awaitFinish() has returned.",
                what);
        track.open();
        Everybody.settles();
        Expect.that(ann.ended(), HANGS, "ann's sprint threw %s; her run() never comes to its end.", what);
        Expect.that(
                mother.ended(),
                HANGS,
                "ann's sprint threw %s, and bob has finished; awaitFinish() waits for ever.",
                what);
        bob.join();
        starter.join();
    }

    @Check(
            points = 1,
            exposes = {HANGS, DATA_RACE})
    void whoever_comes_after_the_finish_passes() {
        Schedules.stuckMeans(HANGS, "The race is over; somebody who calls awaitFinish() waits for ever.")
                .prove(() -> {
                    Race race = new Race(1);
                    Worker mother = Worker.start("mother", race::awaitFinish);
                    Worker medals = Worker.start("medals", race::awaitFinish);
                    Worker starter = Worker.start("starter", race::fire);
                    Worker.start("ann", () -> race.run(() -> {})).join();
                    starter.join();
                    mother.join();
                    medals.join();
                    Worker.start("late", () -> {
                                race.awaitFinish();
                                race.awaitFinish();
                            })
                            .join();
                });
    }

    @Check(
            points = 1,
            exposes = {IGNORES_INTERRUPT})
    void whoever_is_interrupted_while_waiting_leaves() {
        Schedules.atMost(60).prove(() -> aRunnerIsCalledAway(false));
        Schedules.atMost(60).prove(() -> aRunnerIsCalledAway(true));
        Schedules.atMost(100).prove(RaceCheck::theStarterIsCalledAway);
        Schedules.atMost(60).prove(() -> aSpectatorIsCalledAway(false));
        Schedules.atMost(60).prove(() -> aSpectatorIsCalledAway(true));
    }

    /** bob is interrupted; ann is at the line before him, or there is no ann. */
    private static void aRunnerIsCalledAway(boolean behindAnn) {
        Race race = new Race(3);
        Log log = new Log();
        if (behindAnn) {
            Worker.attempt("ann", () -> race.run(() -> log.add("ann sprints")));
            Everybody.settles();
        }
        Worker bob = Worker.attempt("bob", () -> race.run(() -> log.add("bob sprints")));
        bob.interrupt();
        Everybody.settles();
        Expect.that(
                !log.contains("bob sprints"),
                IGNORES_INTERRUPT,
                "bob was interrupted at the line; he sprints, and there has been no shot.");
        expectLeft(bob, "bob was interrupted at the line", "run()");
    }

    private static void theStarterIsCalledAway() {
        Race race = new Race(2);
        Log log = new Log();
        Worker.attempt("ann", () -> race.run(() -> log.add("ann sprints")));
        Worker starter = Worker.attempt("starter", race::fire);
        starter.interrupt();
        Everybody.settles();
        Expect.that(
                log.entries().isEmpty(),
                IGNORES_INTERRUPT,
                "The starter was interrupted while one of two runners was at the line; he fired, and ann sprints.");
        expectLeft(starter, "The starter was interrupted while he waited for the runners", "fire()");
    }

    private static void aSpectatorIsCalledAway(boolean behindAnother) {
        Race race = new Race(1);
        if (behindAnother) {
            Worker.attempt("medals", race::awaitFinish);
            Everybody.settles();
        }
        Worker mother = Worker.attempt("mother", race::awaitFinish);
        mother.interrupt();
        expectLeft(mother, "mother was interrupted at the finish", "awaitFinish()");
    }

    private static void expectLeft(Worker worker, String what, String method) {
        Everybody.settles();
        Expect.that(worker.ended(), IGNORES_INTERRUPT, "%s; the call of %s goes on waiting.", what, method);
        Expect.that(
                worker.thrown() instanceof InterruptedException,
                IGNORES_INTERRUPT,
                "%s; %s %s, expected InterruptedException.",
                what,
                method,
                worker.thrown() == null ? "returned" : "threw " + worker.thrown());
    }

    @Check(
            points = 1,
            exposes = {WRONG_PRIMITIVE})
    void it_is_done_with_latches() {
        Submission.obeys(Rules.uses(Primitive.LATCH, Rules.anyOf("java.util.concurrent.Phaser"))
                .because(
                        "This exercise is about a latch: an event that happens once, and then has happened for good."));
    }
}
