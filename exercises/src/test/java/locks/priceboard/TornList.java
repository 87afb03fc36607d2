package locks.priceboard;

import java.util.AbstractList;
import java.util.Iterator;
import java.util.ListIterator;
import java.util.Spliterator;
import latchkey.check.Sneaky;

/** A list along which nobody can walk, in whatever way: it throws at the first step. */
final class TornList extends AbstractList<String> {
    private final boolean tellsItsLength;
    private final Throwable thrown;

    TornList(boolean tellsItsLength, Throwable thrown) {
        this.tellsItsLength = tellsItsLength;
        this.thrown = thrown;
    }

    @Override
    public int size() {
        if (tellsItsLength) {
            return 2;
        }
        throw Sneaky.thrown(thrown);
    }

    @Override
    public String get(int index) {
        throw Sneaky.thrown(thrown);
    }

    @Override
    public Iterator<String> iterator() {
        throw Sneaky.thrown(thrown);
    }

    @Override
    public ListIterator<String> listIterator(int index) {
        throw Sneaky.thrown(thrown);
    }

    @Override
    public Spliterator<String> spliterator() {
        throw Sneaky.thrown(thrown);
    }
}
