package coordination.hatch;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** Wrong here: LinkedBlockingQueue does all the waiting and telling that this exercise is about. */
public class ServingHatch {
    private final BlockingQueue<String> dishes = new LinkedBlockingQueue<>();

    public void serve(String dish) {
        dishes.add(dish);
    }

    public String take() throws InterruptedException {
        return dishes.take();
    }
}
