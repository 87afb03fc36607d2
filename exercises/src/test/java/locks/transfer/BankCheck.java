package locks.transfer;

import static latchkey.diagnosis.Diagnosis.*;
import static locks.transfer.BankExpectations.expectAfterwards;
import static locks.transfer.BankExpectations.expectBalances;
import static locks.transfer.BankExpectations.expectMoved;
import static locks.transfer.BankExpectations.expectTotal;
import static locks.transfer.BankExpectations.moved;
import static locks.transfer.BankExpectations.refused;

import latchkey.check.Check;
import latchkey.check.Expect;
import latchkey.check.Schedules;
import latchkey.check.Submission;
import latchkey.check.Worker;
import latchkey.rules.Primitive;
import latchkey.rules.Rules;

class BankCheck {

    @Check(
            points = 1,
            exposes = {WRONG_RESULT, LEAKED_LOCK, DEADLOCK})
    void money_moves_or_stays_where_it_is() {
        Schedules.stuckMeans(DEADLOCK, "ann is alone in the bank, and her transfer() never comes to its end.")
                .prove(() -> {
                    Bank bank = new Bank(2, 10);
                    Worker.start("ann", () -> moved(bank, 0, 1, 10)).join();
                });
        Schedules.stuckMeans(LEAKED_LOCK, "There was too little for ann's transfer; after that bob's never comes back.")
                .prove(() -> {
                    Bank bank = new Bank(2, 10);
                    Worker.start("ann", () -> refused(bank, 0, 1, 11)).join();
                    Worker.start("bob", () -> moved(bank, 0, 1, 10)).join();
                    expectBalances(bank, "10 of 10 were moved from account 0 to account 1", 0, 20);
                });
        Schedules.stuckMeans(
                        LEAKED_LOCK, "ann's transfer() has come to its end; after that nobody gets at the account.")
                .prove(BankCheck::oneAfterTheOther);
        Schedules.atMost(60).prove(BankCheck::twoBanks);
    }

    private static void oneAfterTheOther() {
        Bank bank = new Bank(3, 10);
        expectBalances(bank, "The bank has just opened with 10 on each account", 10, 10, 10);
        Worker.start("ann", () -> moved(bank, 0, 1, 4)).join();
        expectBalances(bank, "4 were moved from account 0 to account 1", 6, 14, 10);
        Worker.start("ann", () -> moved(bank, 2, 0, 10)).join();
        expectBalances(bank, "all 10 were moved from account 2 to account 0", 16, 14, 0);
        Worker.start("ann", () -> refused(bank, 1, 2, 15)).join();
        expectBalances(bank, "15 were asked for of the 14 on account 1", 16, 14, 0);
        Bank rich = new Bank(2, 3_000_000_000L);
        Worker.start("ann", () -> moved(rich, 1, 0, 2_500_000_000L)).join();
        expectBalances(rich, "2.5 of 3 billion were moved from account 1 to account 0", 5_500_000_000L, 500_000_000L);
    }

    private static void twoBanks() {
        Bank one = new Bank(2, 10);
        Bank other = new Bank(2, 20);
        moved(one, 0, 1, 10);
        expectBalances(one, "10 were moved from account 0 to account 1, and there is another bank", 0, 20);
        expectBalances(other, "20 were put on each account, and money was moved in another bank", 20, 20);
    }

    @Check(
            points = 1,
            exposes = {TORN_READ, LOST_UPDATE, LOST_WAKEUP, DEADLOCK, BUSY_WAIT, DATA_RACE, WRONG_RESULT})
    void no_money_comes_or_goes_in_any_snapshot() {
        Schedules.forAll(() -> {
            Bank bank = new Bank(3, 10);
            Worker.together(() -> moved(bank, 0, 2, 10), () -> expectTotal(bank, 30, "ann moves 10 meanwhile"));
        });
        Schedules.atMost(300).alsoOnRealThreads().prove(() -> {
            Bank bank = new Bank(3, 10);
            Worker.together(() -> moved(bank, 0, 1, 10), () -> moved(bank, 1, 2, 10));
            expectAfterwards(
                    bank, LOST_UPDATE, "ann moved 10 from account 0 to 1, bob 10 from account 1 to 2", 0, 10, 20);
        });
        Schedules.atMost(500).prove(() -> {
            Bank bank = new Bank(3, 10);
            Worker.together(
                    () -> {
                        moved(bank, 0, 2, 5);
                        moved(bank, 0, 2, 5);
                    },
                    () -> expectTotal(bank, 30, "ann moves 5 and then 5 again"));
        });
    }

    @Check(
            points = 1,
            exposes = {CHECK_THEN_ACT, WRONG_RESULT})
    void nobody_is_overdrawn_and_nobody_refused_without_cause() {
        Schedules.forAll(() -> enoughForOne(0, 1, 2));
        Schedules.forAll(() -> enoughForOne(2, 0, 1));
        Schedules.forAll(() -> {
            Bank bank = new Bank(3, 20);
            Worker.together(
                    () -> expectMoved(bank, 0, 1, 10, "with 20 on account 0, ann and bob move 10 each"),
                    () -> expectMoved(bank, 0, 2, 10, "with 20 on account 0, ann and bob move 10 each"));
            expectAfterwards(bank, LOST_UPDATE, "ann and bob moved 10 each away from account 0", 0, 30, 30);
        });
        Schedules.atMost(150).withoutRaces().prove(() -> {
            Bank bank = new Bank(2, 10);
            Worker.together(() -> expectMoved(bank, 0, 1, 10, "bob does nothing but look"), () -> {
                bank.balance(0);
                bank.total();
            });
        });
        Schedules.forAll(BankCheck::enoughOnceTheOtherHasCome);
        Schedules.atMost(60).prove(BankCheck::interruptedWithEnoughMoney);
    }

    /** What an interrupt does to a transfer is left open; to say that there is too little money is not. */
    private static void interruptedWithEnoughMoney() {
        Bank bank = new Bank(3, 20);
        boolean[] answer = new boolean[1];
        Worker bob = Worker.attempt("bob", () -> {
            Thread.currentThread().interrupt();
            answer[0] = bank.transfer(0, 2, 10);
        });
        Worker ann = Worker.start("ann", () -> bank.transfer(0, 1, 10));
        bob.join();
        ann.join();
        Expect.that(
                bob.thrown() != null || answer[0],
                WRONG_RESULT,
                "There were 20 on account 0; ann and bob each moved 10 away from it, and bob, who had been interrupted,"
                        + " was told false.");
    }

    private static void enoughForOne(int from, int anns, int bobs) {
        Bank bank = new Bank(3, 10);
        boolean[] answers = new boolean[2];
        Worker.together(
                () -> answers[0] = bank.transfer(from, anns, 10), () -> answers[1] = bank.transfer(from, bobs, 10));
        Expect.that(
                !(answers[0] && answers[1]),
                CHECK_THEN_ACT,
                "There were 10 on account %d; ann and bob each moved 10 away from it, and both were told true.",
                from);
        Expect.that(
                answers[0] || answers[1],
                WRONG_RESULT,
                "There were 10 on account %d; ann and bob each asked for them, and both were told false.",
                from);
        long[] expected = {10, 10, 10};
        expected[from] = 0;
        expected[answers[0] ? anns : bobs] = 20;
        expectAfterwards(
                bank, WRONG_RESULT, (answers[0] ? "ann" : "bob") + " moved the 10 of account " + from, expected);
    }

    private static void enoughOnceTheOtherHasCome() {
        Bank bank = new Bank(3, 10);
        boolean[] answer = new boolean[1];
        Worker.together(
                () -> expectMoved(bank, 1, 0, 10, "bob takes some from account 0 meanwhile"),
                () -> answer[0] = bank.transfer(0, 2, 15));
        if (answer[0]) {
            expectAfterwards(
                    bank, LOST_UPDATE, "ann moved 10 from account 1 to 0, bob then 15 from account 0 to 2", 5, 0, 25);
        } else {
            expectAfterwards(
                    bank, LOST_UPDATE, "ann moved 10 from account 1 to 0, and bob's transfer was refused", 20, 0, 10);
        }
    }

    @Check(
            points = 1,
            exposes = {DEADLOCK, LOST_WAKEUP, BUSY_WAIT, WRONG_RESULT})
    void opposite_transfers_never_lock_each_other_out() {
        Schedules.stuckMeans(
                        DEADLOCK,
                        "ann moves money from account 0 to 1, bob from account 1 to 0, and neither ever comes back.")
                .prove(() -> {
                    Bank bank = new Bank(2, 10);
                    Worker.together(
                            () -> expectMoved(bank, 0, 1, 3, "there are 10, and bob moves 4 the other way"),
                            () -> expectMoved(bank, 1, 0, 4, "there are 10, and ann moves 3 the other way"));
                    expectAfterwards(bank, LOST_UPDATE, "ann moved 3 from account 0 to 1, bob 4 back", 11, 9);
                });
        Schedules.forAll(() -> {
            Bank bank = new Bank(3, 10);
            Worker.together(
                    () -> expectMoved(bank, 0, 1, 1, "there are 10 on account 0"),
                    () -> expectMoved(bank, 1, 2, 2, "there are 10 on account 1"),
                    () -> expectMoved(bank, 2, 0, 3, "there are 10 on account 2"));
            expectAfterwards(
                    bank,
                    LOST_UPDATE,
                    "1 went from account 0 to 1, 2 from account 1 to 2, 3 from account 2 to 0",
                    12,
                    9,
                    9);
        });
        Schedules.atMost(200).prove(() -> {
            Bank bank = new Bank(3, 10);
            Worker.together(() -> moved(bank, 2, 0, 10), () -> expectTotal(bank, 30, "ann moves 10 meanwhile"));
        });
    }

    @Check(
            points = 1,
            exposes = {NOT_CONCURRENT, DATA_RACE})
    void transfers_between_other_accounts_go_on_meanwhile() {
        Schedules.atMost(40).prove(() -> MeanwhileScenarios.othersGoOn(4));
        Schedules.atMost(3).prove(() -> MeanwhileScenarios.othersGoOn(258));
    }

    @Check(
            points = 1,
            exposes = {DEADLOCK, LEAKED_LOCK, WRONG_RESULT})
    void a_transfer_to_the_same_account_changes_nothing() {
        Schedules.stuckMeans(
                        DEADLOCK, "ann moves money from account 0 to account 0, and waits for ever for what she has.")
                .prove(() -> {
                    Bank bank = new Bank(2, 10);
                    Worker.start("ann", () -> bank.transfer(0, 0, 4)).join();
                    Worker.start("bob", () -> moved(bank, 1, 0, 1)).join();
                    expectBalances(bank, "4 went from account 0 to itself and 1 from account 1 to 0", 11, 9);
                    Worker.start("ann", () -> bank.transfer(1, 1, 10)).join();
                    expectBalances(bank, "10 were asked for of the 9 on account 1, for itself", 11, 9);
                });
        Schedules.atMost(200).prove(() -> {
            Bank bank = new Bank(2, 10);
            Worker.together(
                    () -> bank.transfer(0, 0, 10),
                    () -> expectMoved(bank, 0, 1, 10, "ann moves the same 10 from account 0 to itself"));
            expectAfterwards(bank, LOST_UPDATE, "10 went from account 0 to itself and 10 to account 1", 0, 20);
        });
    }

    @Check(
            points = 1,
            exposes = {TORN_READ})
    void whoever_sees_one_side_of_a_transfer_sees_the_other() {
        Schedules.forAll(MeanwhileScenarios::looksHereAndThere);
        Schedules.atMost(150).prove(() -> {
            Bank bank = new Bank(2, 10);
            Worker.together(() -> refused(bank, 0, 1, 15), () -> {
                long seen = bank.balance(0);
                Expect.that(
                        seen == 10,
                        TORN_READ,
                        "ann's transfer of 15 of the 10 on account 0 is refused; meanwhile bob's balance(0) is %d.",
                        seen);
            });
        });
    }

    @Check(
            points = 1,
            exposes = {WRONG_PRIMITIVE})
    void each_account_has_a_lock() {
        Submission.obeys(Rules.uses(Primitive.MONITOR, Primitive.LOCK)
                .because("This exercise is about locks: each account has one, and a transfer takes two of them."));
    }
}
