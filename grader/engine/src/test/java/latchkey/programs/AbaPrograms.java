package latchkey.programs;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicMarkableReference;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicStampedReference;
import org.jspecify.annotations.Nullable;

/** References that change and change back, or that are closed by a mark. */
public final class AbaPrograms {

    private AbaPrograms() {}

    private static final class Node {
        volatile @Nullable Node next;
    }

    /** A stack whose nodes are used again. */
    private interface NodeStack {
        @Nullable
        Node top();

        void push(Node node);

        @Nullable
        Node pop();
    }

    private static final class PlainStack implements NodeStack {
        private final AtomicReference<@Nullable Node> top = new AtomicReference<>();

        @Override
        public @Nullable Node top() {
            return top.get();
        }

        @Override
        public void push(Node node) {
            Node old;
            do {
                old = top.get();
                node.next = old;
            } while (!top.compareAndSet(old, node));
        }

        @Override
        public @Nullable Node pop() {
            while (true) {
                Node old = top.get();
                if (old == null || top.compareAndSet(old, old.next)) {
                    return old;
                }
            }
        }
    }

    private static final class StampedStack implements NodeStack {
        private final AtomicStampedReference<@Nullable Node> top = new AtomicStampedReference<>(null, 0);

        @Override
        public @Nullable Node top() {
            return top.getReference();
        }

        @Override
        public void push(Node node) {
            int[] stamp = new int[1];
            Node old;
            do {
                old = top.get(stamp);
                node.next = old;
            } while (!top.compareAndSet(old, node, stamp[0], stamp[0] + 1));
        }

        @Override
        public @Nullable Node pop() {
            int[] stamp = new int[1];
            while (true) {
                Node old = top.get(stamp);
                if (old == null || top.compareAndSet(old, old.next, stamp[0], stamp[0] + 1)) {
                    return old;
                }
            }
        }
    }

    @Right("aba.stamped.ok")
    public static void stack_of_used_nodes_with_a_stamped_top() throws Exception {
        popWhileANodeIsUsedAgain(new StampedStack());
    }

    @Wrong("aba.plain.bad")
    public static void stack_of_used_nodes_with_a_top_that_comes_back() throws Exception {
        popWhileANodeIsUsedAgain(new PlainStack());
    }

    private static void popWhileANodeIsUsedAgain(NodeStack stack) throws Exception {
        stack.push(new Node());
        stack.push(new Node());
        @Nullable Node[] taken = new Node[2];
        Together.run(() -> taken[0] = stack.pop(), () -> {
            Node first = stack.pop();
            taken[1] = stack.pop();
            if (first != null) {
                stack.push(first);
            }
        });
        for (Node node = stack.top(); node != null; node = node.next) {
            Together.check(node != taken[0] && node != taken[1], "a taken node is on the stack");
        }
    }

    @Right("markable.closed.ok")
    public static void list_of_orders_that_stays_closed() throws Exception {
        orderWhileClosing(false);
    }

    @Wrong("markable.reopened.bad")
    public static void list_of_orders_that_an_order_opens_again() throws Exception {
        orderWhileClosing(true);
    }

    private static void orderWhileClosing(boolean expectsAnyMark) throws Exception {
        AtomicMarkableReference<String> orders = new AtomicMarkableReference<>("", false);
        AtomicInteger accepted = new AtomicInteger();
        String[] closedWith = {""};
        Together.run(
                () -> {
                    while (!orders.isMarked()) {
                        String old = orders.getReference();
                        boolean expectedMark = expectsAnyMark && orders.isMarked();
                        if (orders.compareAndSet(old, old + "x", expectedMark, false)) {
                            accepted.incrementAndGet();
                            break;
                        }
                    }
                },
                () -> {
                    String old;
                    do {
                        old = orders.getReference();
                    } while (!orders.attemptMark(old, true));
                    closedWith[0] = old;
                });
        Together.checkEqual(accepted.get(), closedWith[0].length());
    }
}
