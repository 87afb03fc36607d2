package coordination.trafficlight;

import static latchkey.diagnosis.Diagnosis.*;

import java.time.Duration;
import java.util.List;
import latchkey.check.Check;
import latchkey.check.Clock;
import latchkey.check.Everybody;
import latchkey.check.Expect;
import latchkey.check.Schedules;
import latchkey.check.Worker;
import latchkey.diagnosis.Diagnosis;

class TrafficLightCheck {
    @Check(
            points = 2,
            exposes = {PROCEEDS_EARLY, WRONG_RESULT})
    void nobody_goes_while_it_is_red() {
        Schedules.atMost(80).prove(() -> {
            List<Car> cars = Road.carsThatWait(new TrafficLight(), 1);
            Road.expectToWait(cars, PROCEEDS_EARLY, "A new light is red; %s's awaitGreen() returned.");
        });
        Schedules.atMost(80).prove(TrafficLightCheck::aGreenThatNobodySaw);
        Schedules.atMost(20).prove(() -> {
            TrafficLight here = new TrafficLight();
            TrafficLight there = new TrafficLight();
            Road.operator(there::green).join();
            List<Car> cars = Road.carsThatWait(here, 1);
            Road.expectToWait(cars, WRONG_RESULT, "Another light has turned green; %s went at hers, which is red.");
        });
    }

    /** Whether she has moved in between, the calls tell that she is in. If she has, she may have seen the green. */
    private static void aGreenThatNobodySaw() {
        TrafficLight light = new TrafficLight();
        List<Car> cars = Road.carsThatWait(light, 1);
        Car ann = cars.get(0);
        List<StackTraceElement> before = ann.standsAt();
        boolean[] missedIt = {false};
        Road.operator(() -> {
                    light.green();
                    light.red();
                    missedIt[0] = !ann.hasLeft() && ann.standsAt().equals(before);
                })
                .join();
        Everybody.settles();
        if (missedIt[0]) {
            Road.expectToWait(
                    cars,
                    PROCEEDS_EARLY,
                    "The light turned green and red again before %s had looked; she did not look, and went at red.");
        }
    }

    @Check(
            points = 2,
            exposes = {LOST_WAKEUP, HANGS, BUSY_WAIT, SLEEPS_INSTEAD, LEAKED_LOCK, DATA_RACE})
    void every_waiting_car_goes_when_it_turns_green() {
        Schedules.atMost(1).prove(() -> wakesWithoutAClock(1, SLEEPS_INSTEAD));
        turnsGreenFor(1, TrafficLight::green, "It turned green");
        turnsGreenFor(3, TrafficLight::green, "It turned green");
        Schedules.atMost(1).prove(() -> wakesWithoutAClock(2, LOST_WAKEUP));
        turnsGreenFor(
                1,
                light -> {
                    light.red();
                    light.green();
                },
                "It was red, was turned red once more, and then green");
        turnsGreenFor(
                2,
                light -> {
                    light.green();
                    light.red();
                    light.green();
                },
                "It turned green, red, and green again");
        turnsGreenFor(2, light -> Worker.together(light::green, light::green), "Two people turned it green");
        Schedules.atMost(60).prove(TrafficLightCheck::carsAtTwoLights);
        for (int one : new int[] {0, 1}) {
            Schedules rare = Schedules.atMost(15)
                    .orStuck(
                            HANGS, "A car was interrupted as it turned green; it stays green, and cars wait for ever.");
            rare.prove(() -> InterruptedCars.besideAnother(one, true));
            rare.prove(() -> InterruptedCars.besideAnother(one, false));
        }
    }

    private interface Turns {
        void of(TrafficLight light);
    }

    private static void turnsGreenFor(int n, Turns turns, String seen) {
        Schedules.atMost(60)
                .orStuck(HANGS, seen + " and stays green; there are cars that wait for ever.")
                .prove(() -> {
                    TrafficLight light = new TrafficLight();
                    List<Car> cars = Road.carsThatWait(light, n);
                    Road.operator(() -> turns.of(light)).join();
                    Everybody.settles();
                    Road.expectToGo(cars, light, seen);
                });
    }

    /** In the plainest schedule of all: whoever is not woken in that one is never woken. */
    private static void wakesWithoutAClock(int n, Diagnosis otherwise) {
        TrafficLight light = new TrafficLight();
        List<Car> cars = Road.carsThatWait(light, n);
        Duration before = Clock.now();
        Road.operator(light::green).join();
        Everybody.mayComeIn();
        for (Car car : cars) {
            car.driver.join();
            Expect.that(
                    Clock.now().equals(before),
                    otherwise,
                    "It turned green, and nobody woke %s, who sleeps by the clock and sees it only at the next look.",
                    car.name);
        }
    }

    private static void carsAtTwoLights() {
        TrafficLight here = new TrafficLight();
        TrafficLight there = new TrafficLight();
        List<Car> cars = Road.carsThatWait(here, 1);
        Car zoe = new Car("zoe", there);
        Everybody.settles();
        Road.operator(here::green).join();
        Everybody.settles();
        Road.expectToGo(cars, here, "One light turned green, and another is red");
        Expect.that(!zoe.hasLeft(), WRONG_RESULT, "One light turned green; zoe, who waits at another, went.");
        Road.operator(there::green).join();
        Everybody.settles();
        Road.expectToGo(List.of(zoe), there, "One light turned green, and then another");
    }

    @Check(
            points = 1,
            exposes = {PROCEEDS_EARLY, HANGS, LOST_WAKEUP})
    void after_red_they_wait_again() {
        aroundTheClock(1, light -> {}, "It turned green, and then red");
        aroundTheClock(2, light -> {}, "It turned green for two cars, and then red");
        aroundTheClock(1, TrafficLight::green, "It was turned green twice, and then red");
        aroundTheClock(0, TrafficLight::green, "It was turned green twice with no car there, and then red");
        Schedules.atMost(150).prove(TrafficLightCheck::redAsACarComes);
        Schedules.forAll(TrafficLightCheck::twoTurnItRedAtOnce);
        Schedules.atMost(100).prove(TrafficLightCheck::redAndGreenAtOnce);
    }

    /** Twice round, with so many cars waiting each time, and once more something done while it is green. */
    private static void aroundTheClock(int n, Turns whileGreen, String seen) {
        Schedules.atMost(25)
                .orStuck(HANGS, "It has turned green for the second time, and a car waits for ever.")
                .prove(() -> {
                    TrafficLight light = new TrafficLight();
                    for (int round = 1; round <= 2; round++) {
                        List<Car> cars = Road.carsThatWait(light, n);
                        Road.expectToWait(cars, PROCEEDS_EARLY, seen + "; %s came after that, and did not wait.");
                        Road.operator(light::green).join();
                        Road.operator(() -> whileGreen.of(light)).join();
                        Everybody.settles();
                        Road.expectToGo(cars, light, "It turned green");
                        Road.operator(light::red).join();
                        Road.expectRed(light, seen);
                    }
                });
    }

    private static void redAsACarComes() {
        TrafficLight light = new TrafficLight();
        Road.operator(light::green).join();
        Car ann = new Car("ann", light);
        Road.operator(light::red).join();
        Everybody.settles();
        ann.expectNoException();
        Road.expectRed(light, "It was green, and was turned red as ann came");
    }

    private static void twoTurnItRedAtOnce() {
        TrafficLight light = new TrafficLight();
        Road.operator(light::green).join();
        Worker max = Worker.start("max", light::red);
        Worker kim = Worker.start("kim", light::red);
        Car ann = new Car("ann", light);
        max.join();
        kim.join();
        Everybody.settles();
        Road.operator(light::green).join();
        Everybody.settles();
        Road.expectToGo(List.of(ann), light, "It was turned red by two people at once, and then green");
    }

    private static void redAndGreenAtOnce() {
        TrafficLight light = new TrafficLight();
        Road.operator(light::green).join();
        Worker max = Worker.start("max", light::red);
        Worker kim = Worker.start("kim", light::green);
        max.join();
        kim.join();
        Road.operator(light::red).join();
        Car ann = new Car("ann", light);
        Everybody.settles();
        Expect.that(
                !ann.hasLeft(),
                PROCEEDS_EARLY,
                "One turned it red and another green at the same time, and then it was turned red; ann did not wait.");
        Road.operator(light::green).join();
        Everybody.settles();
        Road.expectToGo(List.of(ann), light, "It turned green");
    }

    @Check(
            points = 1,
            exposes = {LOST_WAKEUP, SLEEPS_INSTEAD, DATA_RACE, WRONG_RESULT})
    void green_before_the_car_comes_lets_it_pass_at_once() {
        Schedules.atMost(60)
                .orStuck(LOST_WAKEUP, "It is green when the cars come, and they wait for ever.")
                .prove(() -> {
                    TrafficLight light = new TrafficLight();
                    Road.operator(light::green).join();
                    Duration before = Clock.now();
                    for (String name : Road.NAMES) {
                        Car car = new Car(name, light);
                        car.driver.join();
                        car.expectNoException();
                    }
                    Expect.that(
                            Clock.now().equals(before),
                            SLEEPS_INSTEAD,
                            "It is green when the cars come, and they sleep by the clock before they look.");
                });
        Schedules.stuckMeans(LOST_WAKEUP, "It turned green as the cars came, and one of them waits for ever.")
                .prove(() -> {
                    TrafficLight light = new TrafficLight();
                    Car ann = new Car("ann", light);
                    Worker operator = Road.operator(light::green);
                    Car bob = new Car("bob", light);
                    operator.join();
                    for (Car car : List.of(ann, bob)) {
                        car.driver.join();
                        car.expectNoException();
                    }
                });
    }

    @Check(
            points = 1,
            exposes = {IGNORES_INTERRUPT, WRONG_RESULT})
    void an_interrupted_car_leaves() {
        Schedules.atMost(100).prove(InterruptedCars::atTheRedLight);
        Schedules.atMost(40).prove(InterruptedCars::onTheWay);
        Schedules.atMost(100).prove(InterruptedCars::asItTurnsGreen);
    }
}
