package locks.transfer;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** The locks live in a ConcurrentHashMap, which makes each of them exactly once. */
public class Bank {
    private final Map<Integer, Lock> locks = new ConcurrentHashMap<>();
    private final long[] balances;

    public Bank(int accounts, long each) {
        balances = new long[accounts];
        Arrays.fill(balances, each);
    }

    private Lock lockOf(int account) {
        return locks.computeIfAbsent(account, number -> new ReentrantLock(true));
    }

    public boolean transfer(int from, int to, long amount) {
        Lock first = lockOf(Math.min(from, to));
        Lock second = lockOf(Math.max(from, to));
        first.lock();
        second.lock();
        try {
            if (balances[from] < amount) {
                return false;
            }
            balances[from] -= amount;
            balances[to] += amount;
            return true;
        } finally {
            second.unlock();
            first.unlock();
        }
    }

    public long balance(int account) {
        Lock lock = lockOf(account);
        lock.lock();
        try {
            return balances[account];
        } finally {
            lock.unlock();
        }
    }

    public long total() {
        for (int i = 0; i < balances.length; i++) {
            lockOf(i).lock();
        }
        try {
            return Arrays.stream(balances).sum();
        } finally {
            for (int i = 0; i < balances.length; i++) {
                lockOf(i).unlock();
            }
        }
    }
}
