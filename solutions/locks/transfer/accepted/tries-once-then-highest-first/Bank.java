package locks.transfer;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

/** Tries both without waiting, else takes the one with the higher number first. */
public class Bank {

    private static final class Account extends ReentrantLock {
        private static final long serialVersionUID = 1L;
        private static final AtomicLong NUMBERS = new AtomicLong();

        private final long number = NUMBERS.getAndIncrement();
        private long money;

        Account(long money) {
            this.money = money;
        }

        boolean pay(Account other, long amount) {
            if (money < amount) {
                return false;
            }
            money -= amount;
            other.money += amount;
            return true;
        }
    }

    private final Account[] accounts;

    public Bank(int accounts, long each) {
        this.accounts = Stream.generate(() -> new Account(each)).limit(accounts).toArray(Account[]::new);
        Arrays.sort(this.accounts, (a, b) -> Long.compare(a.number, b.number));
    }

    public boolean transfer(int from, int to, long amount) {
        Account payer = accounts[from];
        Account payee = accounts[to];
        if (payer == payee) {
            return true;
        }
        if (payer.tryLock()) {
            try {
                if (payee.tryLock()) {
                    try {
                        return payer.pay(payee, amount);
                    } finally {
                        payee.unlock();
                    }
                }
            } finally {
                payer.unlock();
            }
        }
        Account first = payer.number > payee.number ? payer : payee;
        Account second = first == payer ? payee : payer;
        first.lock();
        try {
            second.lock();
            try {
                return payer.pay(payee, amount);
            } finally {
                second.unlock();
            }
        } finally {
            first.unlock();
        }
    }

    public long balance(int account) {
        Account asked = accounts[account];
        asked.lock();
        try {
            return asked.money;
        } finally {
            asked.unlock();
        }
    }

    public long total() {
        int free = accounts.length;
        try {
            while (free > 0) {
                accounts[free - 1].lock();
                free--;
            }
            long sum = 0;
            for (Account account : accounts) {
                sum += account.money;
            }
            return sum;
        } finally {
            while (free < accounts.length) {
                accounts[free].unlock();
                free++;
            }
        }
    }
}
