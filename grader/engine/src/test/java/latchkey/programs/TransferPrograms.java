package latchkey.programs;

import java.util.concurrent.locks.ReentrantLock;

/** Two threads transfer money between two accounts, in opposite directions. */
public final class TransferPrograms {

    private TransferPrograms() {}

    public static class Account {
        final int id;
        final ReentrantLock lock = new ReentrantLock();
        int balance;

        public Account(int id, int balance) {
            this.id = id;
            this.balance = balance;
        }
    }

    public interface Bank {
        void transfer(Account from, Account to, int amount);
    }

    public static class LockingInOrderOfIds implements Bank {
        @Override
        public void transfer(Account from, Account to, int amount) {
            Account first = from.id < to.id ? from : to;
            Account second = from.id < to.id ? to : from;
            synchronized (first) {
                synchronized (second) {
                    from.balance -= amount;
                    to.balance += amount;
                }
            }
        }
    }

    public static class LockingInOrderOfArguments implements Bank {
        @Override
        public void transfer(Account from, Account to, int amount) {
            synchronized (from) {
                synchronized (to) {
                    from.balance -= amount;
                    to.balance += amount;
                }
            }
        }
    }

    public static class ReentrantLocksInOrderOfArguments implements Bank {
        @Override
        public void transfer(Account from, Account to, int amount) {
            from.lock.lock();
            try {
                to.lock.lock();
                try {
                    from.balance -= amount;
                    to.balance += amount;
                } finally {
                    to.lock.unlock();
                }
            } finally {
                from.lock.unlock();
            }
        }
    }

    public static class LockingOneAccountOnly implements Bank {
        @Override
        public void transfer(Account from, Account to, int amount) {
            synchronized (from) {
                from.balance -= amount;
            }
            to.balance += amount;
        }
    }

    @Right("transfer.ok.ordered")
    public static void transfer_that_locks_in_order_of_ids() throws Exception {
        transferBothWays(new LockingInOrderOfIds());
    }

    @Wrong("transfer.bad.byArg")
    public static void transfer_that_locks_in_order_of_arguments() throws Exception {
        transferBothWays(new LockingInOrderOfArguments());
    }

    @Wrong("transfer.bad.byArgLock")
    public static void transfer_that_takes_reentrant_locks_in_order_of_arguments() throws Exception {
        transferBothWays(new ReentrantLocksInOrderOfArguments());
    }

    @Wrong("transfer.bad.oneLock")
    public static void transfer_that_locks_one_account_only() throws Exception {
        transferBothWays(new LockingOneAccountOnly());
    }

    private static void transferBothWays(Bank bank) throws Exception {
        Account a = new Account(1, 100_000);
        Account b = new Account(2, 100_000);
        Together.run(() -> bank.transfer(a, b, 1), () -> bank.transfer(b, a, 1));
        Together.check(a.balance == 100_000 && b.balance == 100_000, "a has " + a.balance + ", b has " + b.balance);
    }
}
