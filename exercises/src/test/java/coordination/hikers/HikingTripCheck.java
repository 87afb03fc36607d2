package coordination.hikers;

import static latchkey.diagnosis.Diagnosis.*;

import java.util.ArrayList;
import java.util.List;
import latchkey.check.Check;
import latchkey.check.Everybody;
import latchkey.check.Expect;
import latchkey.check.Gate;
import latchkey.check.Log;
import latchkey.check.Schedules;
import latchkey.check.Submission;
import latchkey.check.Worker;
import latchkey.rules.Primitive;
import latchkey.rules.Rules;

class HikingTripCheck {
    static final String[] NAMES = {"ann", "bob", "cleo", "dan"};

    @Check(
            points = 2,
            exposes = {PROCEEDS_EARLY, HANGS, LOST_WAKEUP, DEADLOCK, BUSY_WAIT, SLEEPS_INSTEAD, WRONG_RESULT, DATA_RACE
            })
    void nobody_starts_a_leg_before_everybody_has_finished_the_one_before() {
        Schedules.forAll(() -> hikeTogether(2, 3));
        Schedules.forAll(() -> hikeTogether(3, 3));
        Schedules.forAll(HikingTripCheck::oneIsVerySlow);
    }

    private static void hikeTogether(int hikers, int legs) {
        HikingTrip trip = new HikingTrip(hikers);
        Log log = new Log();
        Worker[] workers = new Worker[hikers];
        for (int i = 0; i < hikers; i++) {
            workers[i] = Worker.start(NAMES[i], () -> trip.hike(legs(hikers, legs, log)));
        }
        for (Worker worker : workers) {
            worker.join();
        }
        expectAllArrived(hikers, legs, log);
    }

    private static void expectAllArrived(int hikers, int legs, Log log) {
        Expect.that(
                log.count("finishes leg " + legs) == hikers,
                WRONG_RESULT,
                "Everybody's hike() has returned; %d of %d have finished the last leg.",
                log.count("finishes leg " + legs),
                hikers);
    }

    private static List<Runnable> legs(int hikers, int legs, Log log) {
        List<Runnable> all = new ArrayList<>();
        for (int k = 1; k <= legs; k++) {
            int leg = k;
            all.add(() -> {
                int there = log.count("finishes leg " + (leg - 1));
                Expect.that(
                        leg == 1 || there == hikers,
                        PROCEEDS_EARLY,
                        "Somebody starts leg %d, and only %d of %d hikers have finished leg %d.",
                        leg,
                        there,
                        hikers,
                        leg - 1);
                log.add("finishes leg " + leg);
            });
        }
        return all;
    }

    private static void oneIsVerySlow() {
        HikingTrip trip = new HikingTrip(2);
        Gate slow = new Gate("a very long leg");
        Log log = new Log();
        Worker ann = Worker.start("ann", () -> trip.hike(legs(2, 3, log)));
        List<Runnable> slowly = legs(2, 3, log);
        Runnable second = slowly.get(1);
        slowly.set(1, () -> {
            slow.pass();
            second.run();
        });
        Worker bob = Worker.start("bob", () -> trip.hike(slowly));
        Everybody.settles();
        Expect.that(!ann.ended(), PROCEEDS_EARLY, "bob is still on leg 2; ann's hike() has returned.");
        slow.open();
        ann.join();
        bob.join();
        expectAllArrived(2, 3, log);
    }

    @Check(
            points = 1,
            exposes = {HANGS, PROCEEDS_EARLY, WRONG_RESULT, WRONG_THREAD})
    void everybody_gets_to_the_end_of_a_long_trip() {
        Schedules.atMost(60).prove(() -> hikeTogether(2, 13));
        Schedules.atMost(60).prove(() -> hikeTogether(1, 3));
        Schedules.atMost(40).prove(HikingTripCheck::twoTripsAtOnce);
        Schedules.atMost(40).prove(HikingTripCheck::onHisOwnThread);
    }

    /** One hiker of each trip is still on leg 1; then the first trip goes on, and the second does not yet. */
    private static void twoTripsAtOnce() {
        HikingTrip one = new HikingTrip(2);
        HikingTrip other = new HikingTrip(2);
        new HikingTrip(3); // on this one nobody has set out yet
        Gate bobs = new Gate("bob is still on leg 1 of his trip");
        Gate dans = new Gate("dan is still on leg 1 of the other trip");
        Log log = new Log();
        Worker ann = Worker.start("ann", () -> one.hike(legsOfPair("ann", "bob", () -> {}, log)));
        Worker bob = Worker.start("bob", () -> one.hike(legsOfPair("bob", "ann", bobs::pass, log)));
        Worker cleo = Worker.start("cleo", () -> other.hike(legsOfPair("cleo", "dan", () -> {}, log)));
        Worker dan = Worker.start("dan", () -> other.hike(legsOfPair("dan", "cleo", dans::pass, log)));
        Everybody.settles();
        bobs.open();
        Everybody.settles();
        Expect.that(
                ann.ended() && bob.ended(),
                HANGS,
                "ann and bob have finished leg 1 of their trip and wait on, while another trip is under way.");
        dans.open();
        cleo.join();
        dan.join();
    }

    private static List<Runnable> legsOfPair(String me, String friend, Runnable first, Log log) {
        List<Runnable> legs = new ArrayList<>();
        legs.add(() -> {
            first.run();
            log.add(me);
        });
        legs.add(() -> Expect.that(
                log.contains(friend),
                PROCEEDS_EARLY,
                "Two trips are under way. %s starts leg 2, and %s, who is on the same trip, has not finished leg 1.",
                me,
                friend));
        return legs;
    }

    private static void onHisOwnThread() {
        HikingTrip trip = new HikingTrip(1);
        List<Thread> walkers = new ArrayList<>();
        Runnable leg = () -> walkers.add(Thread.currentThread());
        Worker ann = Worker.start("ann", () -> trip.hike(List.of(leg, leg)));
        ann.join();
        Expect.that(
                walkers.stream().allMatch(walker -> walker == ann.thread()),
                WRONG_THREAD,
                "ann's leg was walked by another thread than hers.");
    }

    @Check(
            points = 2,
            exposes = {IGNORES_INTERRUPT, HANGS, PROCEEDS_EARLY, WRONG_RESULT})
    void an_interrupted_hiker_does_not_leave_the_others_waiting() {
        Schedules.forAll(() -> CalledHome.fromTheFirstMeeting(2));
        Schedules.forAll(() -> CalledHome.fromTheFirstMeeting(3));
        Schedules.forAll(CalledHome::atAnyTime);
        Schedules.atMost(12).prove(() -> CalledHome.oneAfterTheOther(1));
        Schedules.atMost(12).prove(() -> CalledHome.oneAfterTheOther(2));
        for (int change = 1; change <= 6; change++) {
            int slow = change;
            Schedules.atMost(4).prove(() -> CalledHome.whileSomebodyIsSlowToGoOn(slow));
        }
    }

    @Check(
            points = 1,
            exposes = {WRONG_RESULT, PROCEEDS_EARLY, WRONG_PRIMITIVE})
    void it_is_done_with_a_barrier() {
        Submission.obeys(Rules.uses(Primitive.BARRIER)
                .because("This exercise is about a barrier: everybody waits for everybody, at each meeting anew."));
    }
}
