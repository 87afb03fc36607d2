package locks.transfer;

import static latchkey.diagnosis.Diagnosis.*;
import static locks.transfer.BankExpectations.moved;

import latchkey.check.Everybody;
import latchkey.check.Expect;
import latchkey.check.Pause;
import latchkey.check.Worker;

/** What others do, and see, in the middle of a transfer. */
final class MeanwhileScenarios {
    private MeanwhileScenarios() {}

    /**
     * ann stands still between two of her changes. There is such a moment at which bob, who needs none of her accounts, gets
     * everything done, and cleo, who needs both, does not: so it is in the middle of ann's transfer.
     */
    static void othersGoOn(int accounts) {
        for (int n = Math.max(1, changesOfATransfer(accounts) - 1); n >= 1; n--) {
            Bank bank = new Bank(accounts, 10);
            Pause pause = new Pause(n, "ann's thread gets no processor");
            Worker ann = Worker.start("ann", () -> bank.transfer(0, 1, 1));
            Everybody.settles();
            int[] at = {2};
            Worker bob = Worker.start("bob", () -> {
                for (; at[0] < accounts; at[0] += 2) {
                    bank.transfer(at[0], at[0] + 1, 1);
                }
            });
            Everybody.settles();
            Expect.that(
                    bob.ended() || n > 1,
                    NOT_CONCURRENT,
                    "ann is in the middle of transfer(0, 1, 1); bob's transfer(%d, %d, 1) waits for her.",
                    at[0],
                    at[0] + 1);
            Worker cleo = Worker.start("cleo", () -> bank.transfer(1, 0, 1));
            Everybody.settles();
            boolean done = bob.ended() && (!cleo.ended() || bank.balance(0) + bank.balance(1) != 20);
            Expect.that(
                    done || n > 1,
                    NOT_CONCURRENT,
                    "A transfer changes the whole bank in one step: no two of them can be under way at once.");
            pause.end();
            ann.join();
            bob.join();
            cleo.join();
            if (done) {
                return;
            }
        }
    }

    private static int changesOfATransfer(int accounts) {
        Bank bank = new Bank(accounts, 10);
        Pause never = new Pause(Integer.MAX_VALUE, "never");
        Worker.start("earlier", () -> bank.transfer(0, 1, 1)).join();
        return never.changes();
    }

    static void looksHereAndThere() {
        Bank bank = new Bank(4, 10);
        Worker.together(() -> moved(bank, 0, 2, 4), () -> {
            long before = looked(bank, 0, 6);
            long other = looked(bank, 2, 14);
            expectBoth(before == 6, other == 14, before, 0, other, 2);
            long after = looked(bank, 0, 6);
            expectBoth(other == 14, after == 6, other, 2, after, 0);
        });
    }

    private static long looked(Bank bank, int account, long afterwards) {
        long seen = bank.balance(account);
        Expect.that(
                seen == 10 || seen == afterwards,
                TORN_READ,
                "ann moves 4 of 10 from account 0 to 2; bob's balance(%d) is %d, expected 10 or %d.",
                account,
                seen,
                afterwards);
        return seen;
    }

    private static void expectBoth(
            boolean one, boolean other, long first, int firstAccount, long then, int thenAccount) {
        Expect.that(
                !one || other,
                TORN_READ,
                "ann moves 4 from account 0 to 2. bob sees %d on account %d, so they are moved; then he sees %d on account %d.",
                first,
                firstAccount,
                then,
                thenAccount);
    }
}
