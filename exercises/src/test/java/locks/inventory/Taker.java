package locks.inventory;

import java.util.ArrayList;
import java.util.List;
import latchkey.check.Worker;

/** Somebody who takes a tent, and notes whether there was one. */
final class Taker {
    private final Inventory inventory;
    int taken;

    Taker(Inventory inventory) {
        this.inventory = inventory;
    }

    void take() {
        if (inventory.take("tent")) {
            taken++;
        }
    }

    static List<Taker> takers(Inventory inventory, int people) {
        List<Taker> takers = new ArrayList<>();
        List<Worker> workers = new ArrayList<>();
        for (String name : List.of("ann", "bob", "cleo").subList(0, people)) {
            Taker taker = new Taker(inventory);
            takers.add(taker);
            workers.add(Worker.start(name, taker::take));
        }
        workers.forEach(Worker::join);
        return takers;
    }

    static String names(int people) {
        return people == 2 ? "ann and bob" : "ann, bob and cleo";
    }

    static String howMany(int taken, int people) {
        if (taken == people) {
            return people == 2 ? "both" : "all of them";
        }
        return taken == 0 ? "none of them" : "only " + taken + " of them";
    }
}
