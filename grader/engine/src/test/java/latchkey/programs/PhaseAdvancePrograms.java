package latchkey.programs;

import java.util.concurrent.Phaser;

/** Phasers that advance with an action, that are awaited by phase, and that parties join in bulk. */
public final class PhaseAdvancePrograms {

    private PhaseAdvancePrograms() {}

    @Right("phaser.onAdvance.ok")
    public static void phaser_that_adds_up_as_it_advances() throws Exception {
        addUpInTwoPhases(true);
    }

    @Wrong("phaser.onAdvanceUnawaited.bad")
    public static void phaser_that_adds_up_while_one_party_does_not_await_it() throws Exception {
        addUpInTwoPhases(false);
    }

    private static void addUpInTwoPhases(boolean awaitsTheLast) throws Exception {
        int[] parts = new int[2];
        int[] sum = new int[1];
        Phaser phaser = new Phaser(2) {
            @Override
            protected boolean onAdvance(int phase, int registeredParties) {
                sum[0] += parts[0] + parts[1];
                return phase == 1;
            }
        };
        Together.run(
                () -> {
                    int round = 1;
                    while (!phaser.isTerminated()) {
                        parts[0] = round;
                        round++;
                        phaser.arriveAndAwaitAdvance();
                    }
                    Together.checkEqual(6, sum[0]);
                },
                () -> {
                    parts[1] = 1;
                    phaser.arriveAndAwaitAdvance();
                    parts[1] = 2;
                    if (awaitsTheLast) {
                        phaser.arriveAndAwaitAdvance();
                    } else {
                        phaser.arrive();
                    }
                    Together.checkEqual(6, sum[0]);
                });
    }

    @Right("phaser.awaitArrivedPhase.ok")
    public static void phaser_awaited_by_the_phase_of_the_arrival() throws Exception {
        arriveThenAwait(false);
    }

    @Wrong("phaser.awaitCurrentPhase.bad")
    public static void phaser_awaited_by_the_phase_it_is_in_after_the_arrival() throws Exception {
        arriveThenAwait(true);
    }

    private static void arriveThenAwait(boolean asksForThePhase) throws Exception {
        Phaser phaser = new Phaser(2);
        int[] parts = new int[2];
        Together.Body[] bodies = new Together.Body[2];
        for (int i = 0; i < bodies.length; i++) {
            int own = i;
            bodies[i] = () -> {
                parts[own] = own + 1;
                int arrived = phaser.arrive();
                phaser.awaitAdvance(asksForThePhase ? phaser.getPhase() : arrived);
                Together.checkEqual(3, parts[0] + parts[1]);
            };
        }
        Together.run(bodies);
    }

    @Right("phaser.bulkRegister.ok")
    public static void phaser_that_two_parties_are_registered_with_in_time() throws Exception {
        awaitTwoHelpers(true);
    }

    @Wrong("phaser.bulkRegisterLate.bad")
    public static void phaser_that_two_parties_are_registered_with_too_late() throws Exception {
        awaitTwoHelpers(false);
    }

    private static void awaitTwoHelpers(boolean inTime) throws Exception {
        Phaser phaser = new Phaser(1);
        int[] parts = new int[2];
        if (inTime) {
            phaser.bulkRegister(2);
        }
        Together.run(
                () -> {
                    phaser.arriveAndAwaitAdvance();
                    Together.checkEqual(3, parts[0] + parts[1]);
                },
                () -> {
                    if (!inTime) {
                        phaser.bulkRegister(2);
                    }
                    Together.Body[] helpers = new Together.Body[2];
                    for (int i = 0; i < helpers.length; i++) {
                        int own = i;
                        helpers[i] = () -> {
                            parts[own] = own + 1;
                            phaser.arriveAndDeregister();
                        };
                    }
                    Together.run(helpers);
                });
    }
}
