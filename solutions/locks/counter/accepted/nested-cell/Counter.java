package locks.counter;

/** The counting is done by a nested class whose own methods are synchronized. */
public class Counter {
    private final Cell cell = new Cell();
    private final Runnable contextSwitch;

    public Counter(Runnable contextSwitch) {
        this.contextSwitch = contextSwitch;
    }

    public void increment() {
        cell.addOne(contextSwitch);
    }

    public int value() {
        return cell.get();
    }

    private static class Cell {
        private int content;

        synchronized void addOne(Runnable between) {
            int read = content;
            between.run();
            content = read + 1;
        }

        synchronized int get() {
            return content;
        }
    }
}
