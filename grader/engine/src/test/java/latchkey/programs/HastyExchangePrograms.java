package latchkey.programs;

import java.util.concurrent.Exchanger;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Two threads swap what they have, unless the other does not come in time. */
public final class HastyExchangePrograms {

    private HastyExchangePrograms() {}

    @Right("exchanger.bothOrNone.ok")
    public static void exchange_that_both_give_up_in_time() throws Exception {
        Exchanger<Integer> exchanger = new Exchanger<>();
        int[] has = {1, 2};
        Together.Body[] bodies = new Together.Body[2];
        for (int i = 0; i < bodies.length; i++) {
            int own = i;
            bodies[i] = () -> {
                try {
                    has[own] = exchanger.exchange(has[own], 10, TimeUnit.MILLISECONDS);
                } catch (TimeoutException e) {
                    // keeps what it has
                }
            };
        }
        Together.run(bodies);
        Together.check(has[0] + has[1] == 3, "has " + has[0] + " and " + has[1]);
    }

    @Wrong("exchanger.gaveUp.bad")
    public static void exchange_that_only_one_gives_up() throws Exception {
        Exchanger<Integer> exchanger = new Exchanger<>();
        Together.run(
                () -> {
                    try {
                        Together.checkEqual(2, exchanger.exchange(1, 10, TimeUnit.MILLISECONDS));
                    } catch (TimeoutException e) {
                        // keeps what it has
                    }
                },
                () -> {
                    Thread.sleep(10); // gets ready
                    Together.checkEqual(1, exchanger.exchange(2));
                });
    }
}
