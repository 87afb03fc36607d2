package locks.transfer;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;

/** All balances are one immutable array that is swapped: whoever moves money anywhere makes all others begin again. */
public class Bank {
    private final AtomicReference<long[]> balances = new AtomicReference<>();

    public Bank(int accounts, long each) {
        long[] first = new long[accounts];
        Arrays.fill(first, each);
        balances.set(first);
    }

    public boolean transfer(int from, int to, long amount) {
        while (true) {
            long[] before = balances.get();
            if (before[from] < amount) {
                return false;
            }
            long[] after = before.clone();
            after[from] -= amount;
            after[to] += amount;
            if (balances.compareAndSet(before, after)) {
                return true;
            }
        }
    }

    public long balance(int account) {
        return balances.get()[account];
    }

    public long total() {
        return Arrays.stream(balances.get()).sum();
    }
}
