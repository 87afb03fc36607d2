package locks.transfer;

import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Each account is itself a ReentrantLock and knows who comes first; the work is handed over as a function. */
public class Bank {
    @SuppressWarnings("serial")
    private static final class Account extends ReentrantLock {
        private final int number;
        private long balance;

        private Account(int number, long balance) {
            this.number = number;
            this.balance = balance;
        }

        private <T> T locked(Supplier<T> work) {
            lock();
            try {
                return work.get();
            } finally {
                unlock();
            }
        }
    }

    private final List<Account> accounts;

    public Bank(int accounts, long each) {
        this.accounts = IntStream.range(0, accounts)
                .mapToObj(number -> new Account(number, each))
                .toList();
    }

    public boolean transfer(int from, int to, long amount) {
        Account source = accounts.get(from);
        Account target = accounts.get(to);
        Account first = source.number <= target.number ? source : target;
        Account second = source.number <= target.number ? target : source;
        return first.locked(() -> second.locked(() -> {
            boolean enough = source.balance >= amount;
            if (enough) {
                source.balance -= amount;
                target.balance += amount;
            }
            return enough;
        }));
    }

    public long balance(int number) {
        Account account = accounts.get(number);
        return account.locked(() -> account.balance);
    }

    public long total() {
        accounts.forEach(Account::lock);
        try {
            return accounts.stream().mapToLong(account -> account.balance).sum();
        } finally {
            accounts.forEach(Account::unlock);
        }
    }
}
