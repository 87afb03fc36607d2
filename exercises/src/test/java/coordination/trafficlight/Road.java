package coordination.trafficlight;

import static latchkey.diagnosis.Diagnosis.*;

import java.util.ArrayList;
import java.util.List;
import latchkey.check.Everybody;
import latchkey.check.Expect;
import latchkey.check.Scenario;
import latchkey.check.Worker;
import latchkey.diagnosis.Diagnosis;

/** Cars that come one after the other, somebody who turns the light, and who has to wait or to go then. */
final class Road {
    static final String[] NAMES = {"ann", "bob", "cleo"};

    private Road() {}

    static Worker operator(Scenario turns) {
        return Worker.start("operator", turns);
    }

    static List<Car> carsThatWait(TrafficLight light, int n) {
        List<Car> cars = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            cars.add(new Car(NAMES[i], light));
            Everybody.settles();
        }
        return cars;
    }

    static void expectToWait(List<Car> cars, Diagnosis otherwise, String seen) {
        for (Car car : cars) {
            car.expectNoException();
            Expect.that(!car.hasLeft(), otherwise, seen, car.name);
        }
    }

    /** Whoever sleeps although a newcomer goes has not been woken; where the newcomer waits too, it is no longer green. */
    static void expectToGo(List<Car> cars, TrafficLight light, String seen) {
        for (Car car : cars) {
            if (!car.hasLeft()) {
                Car newcomer = new Car("eve", light);
                Everybody.settles();
                Expect.that(
                        !newcomer.hasLeft(),
                        LOST_WAKEUP,
                        "%s, so eve goes as soon as she comes; but %s, who came before, sleeps on.",
                        seen,
                        car.name);
            }
            car.driver.join();
            car.expectNoException();
        }
    }

    static void expectRed(TrafficLight light, String seen) {
        Car dan = new Car("dan", light);
        Everybody.settles();
        Expect.that(!dan.hasLeft(), PROCEEDS_EARLY, "%s; dan came after that, and did not wait.", seen);
        operator(light::green).join();
        Everybody.settles();
        expectToGo(List.of(dan), light, "It turned green");
        operator(light::red).join();
    }
}
