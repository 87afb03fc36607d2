package locks.priceboard;

import static latchkey.diagnosis.Diagnosis.*;
import static locks.priceboard.Boards.boardOf;
import static locks.priceboard.Boards.expectPrice;
import static locks.priceboard.Boards.expectSum;

import java.util.List;
import latchkey.check.Expect;
import latchkey.check.Schedules;
import latchkey.check.Sneaky;
import latchkey.check.Worker;

/** Sums that end with an exception, or might. */
final class FailingSums {
    private FailingSums() {}

    static void leaveTheBoardUsable() {
        staysUsable(
                "threw an exception in the middle of sum()",
                list(new IllegalStateException("the list is torn"), "tea", "coffee"));
        staysUsable(
                "threw an Error in the middle of sum()",
                list(new AssertionError("the list is on fire"), "tea", "coffee"));
        staysUsable(
                "threw a checked exception in the middle of sum()",
                list(new Exception("the list is wet"), "tea", "coffee"));
        staysUsable(
                "threw an exception as soon as sum() began to walk along it",
                new TornList(true, new IllegalStateException("the list is torn")));
        staysUsable(
                "threw an Error as soon as sum() touched it",
                new TornList(false, new AssertionError("the list is on fire")));
        Schedules.atMost(5)
                .orStuck(
                        LEAKED_LOCK,
                        "ann asked for the sum of tea and cake, and there is no cake; after that bob's set() never"
                                + " returns.")
                .prove(() -> {
                    PriceBoard board = boardOf("tea", 180, "coffee", 260);
                    long[] sum = new long[1];
                    Worker ann = Worker.attempt("ann", () -> sum[0] = board.sum(List.of("tea", "cake")));
                    ann.join();
                    Expect.that(
                            ann.thrown() != null || sum[0] == 180,
                            WRONG_RESULT,
                            "Tea costs 180 and there is no cake; their sum() is %d, expected 180 or an exception.",
                            sum[0]);
                    bobGoesOn(board, "ann asked for the sum of tea and cake, and there is no cake");
                });
    }

    private static ShoppingList list(Throwable thrown, String... products) {
        return new ShoppingList(
                () -> {
                    throw Sneaky.thrown(thrown);
                },
                products);
    }

    private static void staysUsable(String what, List<String> list) {
        Schedules.atMost(5)
                .orStuck(LEAKED_LOCK, "ann's list " + what + "; after that bob's set() never returns.")
                .prove(() -> {
                    PriceBoard board = boardOf("tea", 180, "coffee", 260);
                    Worker.attempt("ann", () -> board.sum(list)).join();
                    bobGoesOn(board, "ann's list " + what);
                });
    }

    private static void bobGoesOn(PriceBoard board, String before) {
        Worker.start("bob", () -> board.set("tea", 190)).join();
        String then = before + ", and then bob set tea from 180 to 190";
        expectPrice(board, then, "tea", 190L);
        expectSum(board, then + "; coffee costs 260", 450, "tea", "coffee");
    }
}
