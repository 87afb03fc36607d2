package latchkey.programs;

import java.util.concurrent.locks.ReentrantLock;

/** One thread asks an account for too much while another withdraws. */
public final class AccountPrograms {

    private AccountPrograms() {}

    public interface Account {
        void withdraw(int amount);

        int balance();
    }

    public static class UnlockingInFinally implements Account {
        private final ReentrantLock lock = new ReentrantLock();
        private int balance = 10;

        @Override
        public void withdraw(int amount) {
            lock.lock();
            try {
                if (amount > balance) {
                    throw new IllegalArgumentException("insufficient");
                }
                balance -= amount;
            } finally {
                lock.unlock();
            }
        }

        @Override
        public int balance() {
            lock.lock();
            try {
                return balance;
            } finally {
                lock.unlock();
            }
        }
    }

    /** A refused withdrawal keeps the lock for ever. */
    @SuppressWarnings("LockNotBeforeTry") // the mistake under test
    public static class UnlockingAtTheEnd implements Account {
        private final ReentrantLock lock = new ReentrantLock();
        private int balance = 10;

        @Override
        public void withdraw(int amount) {
            lock.lock();
            if (amount > balance) {
                throw new IllegalArgumentException("insufficient");
            }
            balance -= amount;
            lock.unlock();
        }

        @Override
        public int balance() {
            lock.lock();
            try {
                return balance;
            } finally {
                lock.unlock();
            }
        }
    }

    @Right("account.ok.finally")
    public static void account_that_unlocks_in_finally() throws Exception {
        withdrawTooMuchAndEnough(new UnlockingInFinally());
    }

    @Wrong("account.bad.noFinally")
    public static void account_that_stays_locked_after_an_exception() throws Exception {
        withdrawTooMuchAndEnough(new UnlockingAtTheEnd());
    }

    private static void withdrawTooMuchAndEnough(Account account) throws Exception {
        Together.run(
                () -> {
                    try {
                        account.withdraw(100);
                    } catch (IllegalArgumentException e) {
                        // refused, as it should be
                    }
                },
                () -> account.withdraw(3));
        Together.check(account.balance() == 7, "balance " + account.balance());
    }
}
