package locks.transfer;

import static latchkey.diagnosis.Diagnosis.*;

import latchkey.check.Expect;
import latchkey.check.Worker;
import latchkey.diagnosis.Diagnosis;

/** What a bank should answer. */
final class BankExpectations {
    private BankExpectations() {}

    static void moved(Bank bank, int from, int to, long amount) {
        expectMoved(bank, from, to, amount, "there was enough on account " + from);
    }

    static void expectMoved(Bank bank, int from, int to, long amount, String why) {
        Expect.that(
                bank.transfer(from, to, amount),
                WRONG_RESULT,
                "transfer(%d, %d, %d) is false, expected true: %s.",
                from,
                to,
                amount,
                why);
    }

    static void refused(Bank bank, int from, int to, long amount) {
        Expect.that(
                !bank.transfer(from, to, amount),
                WRONG_RESULT,
                "transfer(%d, %d, %d) is true, expected false: there was too little on account %d.",
                from,
                to,
                amount,
                from);
    }

    static void expectTotal(Bank bank, long expected, String meanwhile) {
        long total = bank.total();
        Expect.that(
                total == expected,
                TORN_READ,
                "There are %d in the bank, and %s; bob's total() is %d.",
                expected,
                meanwhile,
                total);
    }

    static void expectBalances(Bank bank, String what, long... expected) {
        expectAfterwards(bank, WRONG_RESULT, what, expected);
    }

    /** Asked by a thread that ends, so that a lock which somebody keeps has no owner any more. */
    static void expectAfterwards(Bank bank, Diagnosis otherwise, String what, long... expected) {
        Worker.start("eve", () -> {
                    long sum = 0;
                    for (int i = 0; i < expected.length; i++) {
                        long balance = bank.balance(i);
                        sum += expected[i];
                        Expect.that(
                                balance == expected[i],
                                otherwise,
                                "%s; balance(%d) is %d, expected %d.",
                                what,
                                i,
                                balance,
                                expected[i]);
                    }
                    long total = bank.total();
                    Expect.that(total == sum, otherwise, "%s; total() is %d, expected %d.", what, total, sum);
                })
                .join();
    }
}
