package coordination.hatch;

/** Right: a chain of its own, walked to its end for each new dish. */
public class ServingHatch {
    private static final class Node {
        final String dish;
        Node next;

        Node(String dish) {
            this.dish = dish;
        }
    }

    private Node first;

    public synchronized void serve(String dish) {
        Node node = new Node(dish);
        if (first == null) {
            first = node;
        } else {
            Node last = first;
            while (last.next != null) {
                last = last.next;
            }
            last.next = node;
        }
        notifyAll();
    }

    public synchronized String take() throws InterruptedException {
        while (first == null) {
            wait();
        }
        String dish = first.dish;
        first = first.next;
        return dish;
    }
}
