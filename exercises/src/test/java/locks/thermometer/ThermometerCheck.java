package locks.thermometer;

import static latchkey.diagnosis.Diagnosis.*;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import latchkey.check.Check;
import latchkey.check.Everybody;
import latchkey.check.Expect;
import latchkey.check.Gate;
import latchkey.check.Scenario;
import latchkey.check.Schedules;
import latchkey.check.Worker;
import locks.thermometer.Thermometer.Range;
import org.jspecify.annotations.Nullable;

class ThermometerCheck {
    private static final String THERE_IS_ONE = "There is a reading already";

    @Check(
            points = 1,
            exposes = {WRONG_RESULT, LEAKED_LOCK})
    void the_first_reading_sets_both_ends_and_later_ones_widen_them() {
        oneAfterTheOther(-7.5);
        oneAfterTheOther(0);
        oneAfterTheOther(36.6);
        oneAfterTheOther(1538.1);
        oneAfterTheOther(-7.5, -2.25);
        oneAfterTheOther(0, 4.5);
        oneAfterTheOther(21.5, 19.1, 23.7, 20.3);
        oneAfterTheOther(Double.MIN_VALUE);
        oneAfterTheOther(Double.MAX_VALUE);
        oneAfterTheOther(-Double.MAX_VALUE);
        oneAfterTheOther(Double.POSITIVE_INFINITY);
        oneAfterTheOther(Double.NEGATIVE_INFINITY);
        oneAfterTheOther(20, Double.POSITIVE_INFINITY);
        oneAfterTheOther(20, Double.NEGATIVE_INFINITY);
        oneAfterTheOther(Double.POSITIVE_INFINITY, 20);
        oneAfterTheOther(Double.NEGATIVE_INFINITY, 20);
        Schedules.atMost(10).prove(ThermometerCheck::twoThermometersAreTwo);
    }

    private static void oneAfterTheOther(double... readings) {
        Schedules.atMost(10)
                .orStuck(
                        HANGS,
                        "ann records " + listed(boxed(readings)) + ", then eve asks; one of their calls never returns.")
                .prove(() -> {
                    Thermometer thermometer = new Thermometer();
                    Worker.start("ann", () -> recordAll(thermometer, readings)).join();
                    Range range = rangeOf(thermometer, wereRecorded(readings));
                    Expect.that(
                            is(range, lowest(readings), highest(readings)),
                            WRONG_RESULT,
                            "%s; range() is %s, expected %s.",
                            wereRecorded(readings),
                            told(range),
                            told(lowest(readings), highest(readings)));
                });
    }

    private static void twoThermometersAreTwo() {
        Thermometer indoors = new Thermometer();
        Thermometer outdoors = new Thermometer();
        indoors.record(21.5);
        outdoors.record(-4.5);
        Expect.that(
                is(indoors.range(), 21.5, 21.5) && is(outdoors.range(), -4.5, -4.5),
                WRONG_RESULT,
                "One thermometer recorded 21.5 only, another one -4.5 only; range() of the first is %s, of the other %s.",
                told(indoors.range()),
                told(outdoors.range()));
    }

    @Check(
            points = 1,
            exposes = {WRONG_RESULT, HANGS, LEAKED_LOCK})
    void range_before_any_reading_throws() {
        Schedules.atMost(10).prove(() -> {
            Thermometer thermometer = new Thermometer();
            Range[] answer = new Range[1];
            Worker ann = Worker.attempt("ann", () -> answer[0] = thermometer.range());
            Everybody.settles();
            Expect.that(ann.ended(), HANGS, "Nothing has been recorded yet, and range() does not return.");
            Expect.that(
                    ann.thrown() != null,
                    WRONG_RESULT,
                    "Nothing has been recorded yet; range() is %s, expected IllegalStateException.",
                    told(answer[0]));
            Expect.that(
                    ann.thrown() instanceof IllegalStateException,
                    WRONG_RESULT,
                    "Nothing has been recorded yet; range() threw %s, expected IllegalStateException.",
                    ann.thrown());
        });
        Schedules.atMost(10)
                .orStuck(
                        LEAKED_LOCK,
                        "ann asked too early and got her exception; after that bob's record() never returns.")
                .prove(() -> {
                    Thermometer thermometer = new Thermometer();
                    Worker.attempt("ann", thermometer::range).join();
                    Worker.start("bob", () -> thermometer.record(20)).join();
                    Range range = rangeOf(thermometer);
                    Expect.that(
                            is(range, 20, 20),
                            WRONG_RESULT,
                            "range() was asked too early; then 20.0 was recorded, and it is %s.",
                            told(range));
                });
    }

    @Check(
            points = 1,
            exposes = {DATA_RACE, DEADLOCK, BUSY_WAIT, WRONG_RESULT})
    void both_may_be_called_at_any_moment() {
        Schedules.forAll(() -> {
            Thermometer thermometer = new Thermometer();
            thermometer.record(20);
            Worker.together(() -> thermometer.record(5), () -> rangeNow(thermometer));
        });
        Schedules.forAll(() -> {
            Thermometer thermometer = new Thermometer();
            Worker.together(() -> thermometer.record(20), () -> rangeOrNull(thermometer));
        });
        Schedules.forAll(() -> {
            Thermometer thermometer = new Thermometer();
            thermometer.record(20);
            Worker.together(() -> thermometer.record(5), () -> thermometer.record(30));
        });
    }

    @Check(
            points = 2,
            exposes = {TORN_READ})
    void range_is_a_pair_that_existed_at_one_moment() {
        isNeverTorn(20, 5, 30);
        isNeverTorn(20, 30, 5);
        Schedules.forAll(() -> {
            Thermometer thermometer = new Thermometer();
            Worker.together(() -> thermometer.record(20), () -> {
                Range seen = rangeOrNull(thermometer);
                Expect.that(
                        seen == null || is(seen, 20, 20),
                        TORN_READ,
                        "20.0 is being recorded, the first reading of all; range() is %s, a pair that never existed.",
                        told(seen));
            });
        });
        Schedules.atMost(160).prove(() -> isNeverTornByTwo(true));
        Schedules.atMost(160).prove(() -> isNeverTornByTwo(false));
    }

    /** Each of the readings after the first moves another end, so the pair of the first and the last never exists. */
    private static void isNeverTorn(double... readings) {
        Schedules.forAll(() -> {
            Thermometer thermometer = new Thermometer();
            thermometer.record(readings[0]);
            Worker.together(
                    () -> {
                        Range seen = rangeNow(thermometer);
                        Expect.that(
                                existed(seen, readings),
                                TORN_READ,
                                "%s, in this order; range() is %s, a pair that never existed.",
                                wereRecorded(readings),
                                told(seen));
                    },
                    () -> recordAll(thermometer, readings[1], readings[2]));
        });
    }

    /**
     * Two who have recorded before record once more, one when the other has done; which of them began makes no difference.
     * They are started in such an order that one preemption is enough: eve is held up, ann records, and then bob is next.
     */
    private static void isNeverTornByTwo(boolean annBegan) {
        Thermometer thermometer = new Thermometer();
        Gate look = new Gate("eve looks later");
        Sensor bob = new Sensor("bob", thermometer, 20, 30, () -> {});
        Sensor ann = new Sensor("ann", thermometer, 20, 5, bob::goOn);
        Scenario eve = () -> {
            look.pass();
            ann.goOn();
            Range seen = rangeNow(thermometer);
            Expect.that(
                    existed(seen, 20, 5, 30),
                    TORN_READ,
                    "20.0 was there; ann recorded 5.0, and when she had done, bob recorded 30.0. range() is %s, a pair that"
                            + " never existed.",
                    told(seen));
        };
        Map<String, Scenario> bodies = Map.of("ann", ann, "bob", bob, "eve", eve);
        List<Worker> workers = new ArrayList<>();
        for (String name : annBegan ? List.of("ann", "bob", "eve") : List.of("bob", "eve", "ann")) {
            workers.add(Worker.start(name, Objects.requireNonNull(bodies.get(name))));
        }
        (annBegan ? List.of(ann, bob) : List.of(bob, ann)).forEach(Sensor::begin);
        look.open();
        workers.forEach(Worker::join);
    }

    private static boolean existed(Range seen, double... readings) {
        for (int count = 1; count <= readings.length; count++) {
            double[] sofar = Arrays.copyOf(readings, count);
            if (is(seen, lowest(sofar), highest(sofar))) {
                return true;
            }
        }
        return false;
    }

    @Check(
            points = 1,
            exposes = {LOST_UPDATE})
    void no_reading_is_lost() {
        Schedules.stuckMeans(HANGS, "Two threads record at the same time, and one of them never comes back.")
                .alsoOnRealThreads()
                .prove(() -> nothingIsLost(List.of(20.0), List.of(5.0), List.of(30.0)));
        Schedules.forAll(() -> nothingIsLost(List.of(20.0), List.of(5.0), List.of(3.0)));
        Schedules.forAll(() -> nothingIsLost(List.of(20.0), List.of(30.0), List.of(35.0)));
        Schedules.forAll(() -> nothingIsLost(List.of(), List.of(5.0), List.of(30.0)));
        Schedules.forAll(() -> nothingIsLost(List.of(20.0), List.of(5.0, 4.0), List.of(30.0, 31.0)));
        Schedules.forAll(() -> nothingIsLost(List.of(20.0), List.of(5.0), List.of(30.0, 31.0, 32.0, 33.0)));
        Schedules.atMost(120).prove(ThermometerCheck::isKnownToWhoHasLookedBefore);
    }

    /** Whoever has looked while bob was recording looks once more when he has done. */
    private static void isKnownToWhoHasLookedBefore() {
        Thermometer thermometer = new Thermometer();
        thermometer.record(20);
        Gate done = new Gate("bob has recorded");
        Worker bob = Worker.start("bob", () -> thermometer.record(5));
        Worker ann = Worker.start("ann", () -> {
            rangeNow(thermometer);
            done.pass();
            Range range = rangeNow(thermometer);
            Expect.that(
                    is(range, 5, 20),
                    LOST_UPDATE,
                    "20.0 was there, and bob has recorded 5.0; ann had looked before he was done. Now her range() is %s,"
                            + " expected %s.",
                    told(range),
                    told(5, 20));
        });
        bob.join();
        done.open();
        ann.join();
    }

    private static void nothingIsLost(List<Double> first, List<Double> anns, List<Double> bobs) {
        Thermometer thermometer = new Thermometer();
        first.forEach(thermometer::record);
        Worker.together(() -> anns.forEach(thermometer::record), () -> bobs.forEach(thermometer::record));
        Range range = rangeOf(thermometer);
        double[] all = List.of(first, anns, bobs).stream()
                .flatMap(List::stream)
                .mapToDouble(Double::doubleValue)
                .toArray();
        Expect.that(
                is(range, lowest(all), highest(all)),
                LOST_UPDATE,
                "%sann recorded %s while bob recorded %s; range() is %s, expected %s.",
                first.isEmpty() ? "" : "20.0 was there; ",
                listed(anns),
                listed(bobs),
                told(range),
                told(lowest(all), highest(all)));
    }

    private static void recordAll(Thermometer thermometer, double... readings) {
        for (double reading : readings) {
            thermometer.record(reading);
        }
    }

    private static Range rangeOf(Thermometer thermometer) {
        return rangeOf(thermometer, THERE_IS_ONE);
    }

    /** Asked by a thread that ends, so that a lock it keeps has no owner any more. */
    private static Range rangeOf(Thermometer thermometer, String told) {
        Range[] range = new Range[1];
        Worker.start("eve", () -> range[0] = rangeNow(thermometer, told)).join();
        return range[0];
    }

    private static Range rangeNow(Thermometer thermometer) {
        return rangeNow(thermometer, THERE_IS_ONE);
    }

    /** Asked when there is a reading already. */
    private static Range rangeNow(Thermometer thermometer, String told) {
        try {
            return thermometer.range();
        } catch (IllegalStateException e) {
            Expect.fail(WRONG_RESULT, "%s; range() threw %s.", told, e);
            throw e;
        }
    }

    /** Null when it is too early to ask. */
    private static @Nullable Range rangeOrNull(Thermometer thermometer) {
        try {
            return thermometer.range();
        } catch (IllegalStateException tooEarly) {
            return null;
        }
    }

    private static boolean is(@Nullable Range range, double low, double high) {
        return range != null && range.low() == low && range.high() == high;
    }

    private static double lowest(double... readings) {
        return Arrays.stream(readings).min().orElseThrow();
    }

    private static double highest(double... readings) {
        return Arrays.stream(readings).max().orElseThrow();
    }

    private static String wereRecorded(double... readings) {
        List<Double> all = boxed(readings);
        return all.size() == 1 ? "Only " + all.get(0) + " was recorded" : listed(all) + " were recorded";
    }

    private static List<Double> boxed(double... readings) {
        return Arrays.stream(readings).boxed().toList();
    }

    private static String listed(List<Double> readings) {
        return readings.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static String told(@Nullable Range range) {
        return range == null ? "null" : told(range.low(), range.high());
    }

    private static String told(double low, double high) {
        return low + " to " + high;
    }
}
