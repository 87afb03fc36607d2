package coordination.hatch;

import java.util.NoSuchElementException;

/** An immutable queue of records, replaced as a whole under a private monitor. */
public class ServingHatch {
    private record Cell<T>(T head, Cell<T> tail) { }

    private record Fifo<T>(Cell<T> front, Cell<T> back) {
        boolean isEmpty() {
            return front == null && back == null;
        }

        Fifo<T> plus(T t) {
            return new Fifo<>(front, new Cell<>(t, back));
        }

        Fifo<T> turned() {
            if (front != null) {
                return this;
            }
            Cell<T> reversed = null;
            for (Cell<T> c = back; c != null; c = c.tail()) {
                reversed = new Cell<>(c.head(), reversed);
            }
            return new Fifo<>(reversed, null);
        }

        T first() {
            if (front == null) {
                throw new NoSuchElementException();
            }
            return front.head();
        }

        Fifo<T> rest() {
            return new Fifo<>(front.tail(), back);
        }
    }

    private static final class Mailbox<T> {
        private final Object monitor = new Object();
        private Fifo<T> content = new Fifo<>(null, null);

        void put(T t) {
            synchronized (monitor) {
                content = content.plus(t);
                monitor.notifyAll();
            }
        }

        T get() throws InterruptedException {
            synchronized (monitor) {
                while (content.isEmpty()) {
                    monitor.wait();
                }
                Fifo<T> now = content.turned();
                content = now.rest();
                return now.first();
            }
        }
    }

    private final Mailbox<String> mailbox = new Mailbox<>();

    public void serve(String dish) {
        mailbox.put(dish);
    }

    public String take() throws InterruptedException {
        return mailbox.get();
    }
}
