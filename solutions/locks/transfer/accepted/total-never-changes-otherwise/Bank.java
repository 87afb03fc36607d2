package locks.transfer;

/** Nested monitors in the order of the numbers; the total is known from the beginning. */
public class Bank {

    private static final class Card {
        private long amount;

        Card(long amount) {
            this.amount = amount;
        }

        synchronized long amount() {
            return amount;
        }
    }

    private final Card[] cards;
    private final long total;

    public Bank(int accounts, long each) {
        cards = new Card[accounts];
        long sum = 0;
        for (int i = 0; i < accounts; i++) {
            cards[i] = new Card(each);
            sum += each;
        }
        total = sum;
    }

    public boolean transfer(int from, int to, long amount) {
        Card source = cards[from];
        Card target = cards[to];
        if (from == to) {
            return source.amount() >= amount;
        }
        synchronized (from < to ? source : target) {
            synchronized (from < to ? target : source) {
                if (source.amount < amount) {
                    return false;
                }
                source.amount -= amount;
                target.amount += amount;
                return true;
            }
        }
    }

    public long balance(int account) {
        return cards[account].amount();
    }

    public long total() {
        return total;
    }
}
