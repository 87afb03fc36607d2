package locks.priceboard;

import static latchkey.diagnosis.Diagnosis.*;
import static locks.priceboard.Boards.boardOf;
import static locks.priceboard.Boards.expectPrice;
import static locks.priceboard.Boards.expectSum;

import java.util.List;
import java.util.Objects;
import latchkey.check.Check;
import latchkey.check.Everybody;
import latchkey.check.Expect;
import latchkey.check.Gate;
import latchkey.check.Meeting;
import latchkey.check.Scenario;
import latchkey.check.Schedules;
import latchkey.check.Submission;
import latchkey.check.Worker;
import latchkey.rules.Primitive;
import latchkey.rules.Rules;

class PriceBoardCheck {

    @Check(
            points = 1,
            exposes = {WRONG_RESULT, DEADLOCK, LEAKED_LOCK})
    void a_price_is_what_was_set_last() {
        Schedules.atMost(5)
                .orStuck(DEADLOCK, "ann is alone at the board and sets a price; her set() never returns.")
                .prove(() -> {
                    PriceBoard board = new PriceBoard();
                    Worker.start("ann", () -> board.set("tea", 180)).join();
                });
        Schedules.atMost(5)
                .orStuck(LEAKED_LOCK, "ann set a price and has gone; after that bob's set() never returns.")
                .prove(() -> {
                    PriceBoard board = new PriceBoard();
                    Worker.start("ann", () -> board.set("tea", 180)).join();
                    Worker.start("bob", () -> board.set("tea", 190)).join();
                });
        afterwards("asked for a price", board -> board.price("tea"));
        afterwards("asked for a price that there is not", board -> board.price("cake"));
        Schedules.atMost(5)
                .orStuck(DEADLOCK, "ann is alone at the board and asks for a sum; her sum() never returns.")
                .prove(() -> {
                    PriceBoard board = boardOf("tea", 180);
                    Worker.start("ann", () -> board.sum(List.of("tea"))).join();
                });
        afterwards("asked for a sum", board -> board.sum(List.of("tea")));
        Schedules.atMost(5).prove(PriceBoardCheck::theLastPriceCounts);
        Schedules.atMost(5).prove(PriceBoardCheck::anyPriceFits);
        Schedules.atMost(5).prove(PriceBoardCheck::twoBoardsAreTwo);
    }

    /** What ann did must not keep bob from the board. */
    private static void afterwards(String what, Deed deed) {
        Schedules.atMost(5)
                .orStuck(LEAKED_LOCK, "ann " + what + " and has gone; after that bob's set() never returns.")
                .prove(() -> {
                    PriceBoard board = boardOf("tea", 180);
                    Worker.start("ann", () -> deed.on(board)).join();
                    Worker.start("bob", () -> board.set("tea", 190)).join();
                });
    }

    private static void theLastPriceCounts() {
        PriceBoard board = boardOf("tea", 180, "coffee", 260);
        expectPrice(board, "Only tea and coffee were given a price", "cake", null);
        expectSum(board, "Tea costs 180 and coffee 260", 440, "tea", "coffee");
        board.set("tea", 190);
        expectPrice(board, "Tea was set to 180 and later to 190", "tea", 190L);
        expectPrice(board, "Tea was set to 180, coffee to 260, and tea to 190", "coffee", 260L);
        expectSum(board, "Coffee costs 260; tea did cost 180, and now it costs 190", 450, "tea", "coffee");
    }

    private static void anyPriceFits() {
        PriceBoard board = boardOf("water", 0, "boat", 5_000_000_000L, "house", 7_000_000_000L);
        expectPrice(board, "Water was set to 0", "water", 0L);
        expectPrice(board, "A boat was set to 5000000000", "boat", 5_000_000_000L);
        expectSum(board, "A boat costs 5000000000 and a house 7000000000", 12_000_000_000L, "boat", "house");
    }

    private static void twoBoardsAreTwo() {
        PriceBoard one = boardOf("tea", 180);
        PriceBoard other = boardOf("coffee", 260);
        Expect.that(
                one.price("coffee") == null && Objects.equals(other.price("coffee"), 260L),
                WRONG_RESULT,
                "One board knows the price of tea only, another one that of coffee only, 260; price(\"coffee\") is %s"
                        + " on the first and %s on the other.",
                one.price("coffee"),
                other.price("coffee"));
    }

    @Check(
            points = 1,
            exposes = {LEAKED_LOCK, WRONG_RESULT})
    void a_sum_that_fails_leaves_the_board_as_it_was() {
        FailingSums.leaveTheBoardUsable();
    }

    @Check(
            points = 1,
            exposes = {NOT_CONCURRENT})
    void readers_do_not_wait_for_each_other() {
        Schedules.atMost(60).prove(() -> {
            PriceBoard board = boardOf("tea", 180, "coffee", 260);
            Meeting both = new Meeting(
                    2, NOT_CONCURRENT, "Two customers add up at the same time; one waits until the other is through.");
            Scenario adds = () -> board.sum(new ShoppingList(both::await, "tea", "coffee"));
            Worker.together(adds, adds);
        });
        Schedules.atMost(60).prove(() -> {
            PriceBoard board = boardOf("tea", 180, "coffee", 260);
            Gate slow = new Gate("ann reads her list slowly");
            Worker ann = Worker.start("ann", () -> board.sum(new ShoppingList(slow::pass, "tea", "coffee")));
            slow.awaitArrivals(1);
            Worker bob = Worker.start("bob", () -> board.price("tea"));
            Everybody.settles();
            Expect.that(
                    bob.ended(),
                    NOT_CONCURRENT,
                    "ann is adding up, and bob's price() does not return before she is through.");
            slow.open();
            ann.join();
        });
        neverWait("price(\"tea\")", board -> board.price("tea"));
        neverWait("sum() of tea", board -> board.sum(List.of("tea")));
    }

    /** Where nobody writes, nobody has to wait, not even for a moment. */
    private static void neverWait(String what, Deed reading) {
        Schedules.atMost(60).prove(() -> {
            PriceBoard board = boardOf("tea", 180);
            Worker ann = Worker.start("ann", () -> reading.on(board));
            Worker bob = Worker.start("bob", () -> reading.on(board));
            for (int looks = 0; looks < 12; looks++) {
                Everybody.mayComeIn();
                Expect.that(
                        !waits(ann) && !waits(bob),
                        NOT_CONCURRENT,
                        "ann and bob both ask for %s and nobody sets a price; %s has to wait all the same.",
                        what,
                        waits(ann) ? "ann" : "bob");
            }
            ann.join();
            bob.join();
        });
    }

    private static boolean waits(Worker worker) {
        return worker.thread().getState() == Thread.State.WAITING;
    }

    @Check(
            points = 1,
            exposes = {DATA_RACE, DEADLOCK, BUSY_WAIT, LEAKED_LOCK})
    void everybody_may_come_at_any_moment() {
        meet("asks for a price", board -> board.price("tea"), board -> board.set("tea", 190));
        meet("asks for a sum", board -> board.sum(List.of("tea", "coffee")), board -> board.set("coffee", 280));
        meet("sets another one", board -> board.set("milk", 95), board -> board.set("bread", 320));
        Schedules.atMost(100).withoutRaces().prove(PriceBoardCheck::bothLeaveTheBoardFree);
        Schedules.atMost(20)
                .withoutRaces()
                .orStuck(
                        DEADLOCK,
                        "ann and bob are adding up when cleo and dan come to set a price; in the end all of them wait"
                                + " for ever.")
                .prove(PriceBoardCheck::twoReadersAndTwoWriters);
    }

    private static void meet(String what, Deed anns, Deed bobs) {
        Schedules.atMost(150)
                .orStuck(DEADLOCK, "ann " + what + " while bob sets a price; in the end both wait for ever.")
                .prove(() -> {
                    PriceBoard board = boardOf("tea", 180, "coffee", 260);
                    Worker.together(() -> anns.on(board), () -> bobs.on(board));
                });
    }

    private static void bothLeaveTheBoardFree() {
        PriceBoard board = boardOf("tea", 180, "coffee", 260);
        Worker.together(() -> board.sum(List.of("tea", "coffee")), () -> board.set("tea", 190));
        Worker cleo = Worker.start("cleo", () -> board.set("tea", 200));
        Everybody.settles();
        Expect.that(
                cleo.ended(),
                LEAKED_LOCK,
                "ann asked for a sum while bob set a price, and both have gone; after that cleo's set() never returns.");
    }

    private static void twoReadersAndTwoWriters() {
        PriceBoard board = boardOf("tea", 180, "coffee", 260);
        Gate slow = new Gate("they read their lists slowly");
        Worker ann = Worker.start("ann", () -> board.sum(new ShoppingList(slow::pass, "tea", "coffee")));
        Worker bob = Worker.start("bob", () -> board.sum(new ShoppingList(slow::pass, "coffee", "tea")));
        slow.awaitArrivals(2);
        Worker cleo = Worker.start("cleo", () -> board.set("tea", 190));
        Worker dan = Worker.start("dan", () -> board.set("coffee", 280));
        Everybody.settles();
        slow.open();
        List.of(ann, bob, cleo, dan).forEach(Worker::join);
    }

    @Check(
            points = 2,
            exposes = {TORN_READ})
    void nobody_sees_a_change_half_done() {
        Schedules.atMost(100).prove(() -> {
            PriceBoard board = boardOf("tea", 180);
            Worker.together(() -> board.set("tea", 190), () -> {
                Long seen = board.price("tea");
                Expect.that(
                        seen != null && (seen == 180 || seen == 190),
                        TORN_READ,
                        "Tea cost 180 and is being set to 190; price() is %s.",
                        seen);
            });
        });
        Schedules.atMost(150).prove(() -> isTrueAtOneMoment(List.of("tea", "coffee"), 2));
        Schedules.atMost(150).prove(() -> isTrueAtOneMoment(List.of("coffee", "tea"), 2));
        Schedules.atMost(150).prove(() -> isTrueAtOneMoment(List.of("tea", "coffee"), 4));
        Schedules.atMost(20).withoutRaces().prove(() -> {
            PriceBoard board = boardOf("tea", 1, "coffee", 10);
            Gate slow = new Gate("ann reads her list slowly");
            Worker ann = Worker.start(
                    "ann", () -> expectTrueAtOneMoment(board, new ShoppingList(slow::pass, "tea", "coffee"), 2));
            slow.awaitArrivals(1);
            Worker bob = Worker.start("bob", () -> raise(board, 2));
            Everybody.settles();
            slow.open();
            ann.join();
            bob.join();
        });
    }

    private static void isTrueAtOneMoment(List<String> products, int steps) {
        PriceBoard board = boardOf("tea", 1, "coffee", 10);
        Worker.together(() -> expectTrueAtOneMoment(board, products, steps), () -> raise(board, steps));
    }

    /** Tea and coffee in turns: 1 and 10, 2 and 10, 2 and 20, 3 and 20, 3 and 30. */
    private static void raise(PriceBoard board, int steps) {
        for (int step = 0; step < steps; step++) {
            int next = 2 + step / 2;
            if (step % 2 == 0) {
                board.set("tea", next);
            } else {
                board.set("coffee", 10L * next);
            }
        }
    }

    private static void expectTrueAtOneMoment(PriceBoard board, List<String> products, int steps) {
        long sum = board.sum(products);
        List<Long> were = List.of(11L, 12L, 22L, 23L, 33L).subList(0, steps + 1);
        Expect.that(
                were.contains(sum),
                TORN_READ,
                "Tea and coffee cost 1 and 10, then 2 and 10, then 2 and 20%s; their sum() is %d, which they never"
                        + " cost together.",
                steps > 2 ? ", then 3 and 20, then 3 and 30" : "",
                sum);
    }

    @Check(
            points = 1,
            exposes = {LOST_UPDATE})
    void no_price_is_lost() {
        Schedules.atMost(150).alsoOnRealThreads().prove(() -> {
            PriceBoard board = new PriceBoard();
            Worker.together(() -> board.set("tea", 180), () -> board.set("coffee", 260));
            expectSet(board, "tea", 180);
            expectSet(board, "coffee", 260);
        });
        Schedules.atMost(100).prove(() -> {
            PriceBoard board = boardOf("coffee", 260);
            Worker.together(() -> board.set("tea", 180), () -> board.sum(List.of("coffee")));
            expectSet(board, "tea", 180);
        });
        Schedules.atMost(120).prove(PriceBoardCheck::isSeenByWhoHasLookedBefore);
    }

    /** Whoever has looked while bob was setting a price looks once more when he has done. */
    private static void isSeenByWhoHasLookedBefore() {
        PriceBoard board = boardOf("tea", 180, "coffee", 260);
        Gate done = new Gate("bob has set the price");
        Worker bob = Worker.start("bob", () -> board.set("tea", 190));
        Worker ann = Worker.start("ann", () -> {
            board.price("tea");
            board.sum(List.of("tea", "coffee"));
            done.pass();
            expectSet(board, "tea", 190);
            long sum = board.sum(List.of("tea", "coffee"));
            Expect.that(
                    sum == 450,
                    LOST_UPDATE,
                    "set(\"tea\", 190) has returned, and ann had looked before; coffee costs 260, and her sum() of tea and"
                            + " coffee is %d, expected 450.",
                    sum);
        });
        bob.join();
        done.open();
        ann.join();
    }

    private static void expectSet(PriceBoard board, String product, long cents) {
        Long price = board.price(product);
        Expect.that(
                Objects.equals(price, cents),
                LOST_UPDATE,
                "set(\"%s\", %d) has returned, and somebody else was at the board at that time; price(\"%s\") is %s.",
                product,
                cents,
                product,
                price);
    }

    @Check(
            points = 1,
            exposes = {WRONG_PRIMITIVE})
    void it_is_done_with_a_read_write_lock() {
        Submission.obeys(Rules.uses(Primitive.READ_WRITE_LOCK)
                .because("This exercise is about a lock with two sides: many may read at once, and one alone writes."));
    }

    /** Something done at the board. */
    private interface Deed {
        void on(PriceBoard board);
    }
}
