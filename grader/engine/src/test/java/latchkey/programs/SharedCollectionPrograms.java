package latchkey.programs;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** Sorted, copied and linked collections that are looked at before they are changed. */
public final class SharedCollectionPrograms {

    private SharedCollectionPrograms() {}

    @Right("skip.firstEntry.ok")
    public static void first_entry_that_is_polled() throws Exception {
        ConcurrentSkipListMap<Integer, String> map = new ConcurrentSkipListMap<>(Map.of(1, "a"));
        AtomicInteger got = new AtomicInteger();
        Together.Body body = () -> {
            Map.Entry<Integer, String> entry = map.pollFirstEntry();
            if (entry != null) {
                got.addAndGet(entry.getKey());
            }
        };
        Together.run(body, body);
        Together.checkEqual(1, got.get());
    }

    @Wrong("skip.firstKey.bad")
    public static void first_key_that_is_asked_for_after_a_look() throws Exception {
        ConcurrentSkipListMap<Integer, String> map = new ConcurrentSkipListMap<>(Map.of(1, "a"));
        Together.Body body = () -> {
            if (!map.isEmpty()) {
                map.remove(map.firstKey());
            }
        };
        Together.run(body, body);
    }

    @Right("skip.nextNumber.ok")
    public static void next_number_that_is_tried_until_it_is_free() throws Exception {
        ConcurrentSkipListMap<Integer, String> map = new ConcurrentSkipListMap<>(Map.of(1, "a"));
        Together.Body body = () -> {
            int next = map.lastKey() + 1;
            while (map.putIfAbsent(next, "b") != null) {
                next++;
            }
        };
        Together.run(body, body);
        Together.checkEqual(3, map.size());
    }

    @Wrong("skip.nextNumber.bad")
    public static void next_number_that_two_compute() throws Exception {
        ConcurrentSkipListMap<Integer, String> map = new ConcurrentSkipListMap<>(Map.of(1, "a"));
        Together.Body body = () -> map.put(map.lastKey() + 1, "b");
        Together.run(body, body);
        Together.checkEqual(3, map.size());
    }

    @Right("skip.setAdd.ok")
    public static void winner_that_add_names() throws Exception {
        ConcurrentSkipListSet<Integer> set = new ConcurrentSkipListSet<>();
        AtomicInteger winners = new AtomicInteger();
        Together.Body body = () -> {
            if (set.add(1)) {
                winners.incrementAndGet();
            }
        };
        Together.run(body, body);
        Together.checkEqual(1, winners.get());
    }

    @Wrong("skip.setContains.bad")
    public static void winner_that_contains_names() throws Exception {
        ConcurrentSkipListSet<Integer> set = new ConcurrentSkipListSet<>();
        AtomicInteger winners = new AtomicInteger();
        Together.Body body = () -> {
            if (!set.contains(1)) {
                set.add(1);
                winners.incrementAndGet();
            }
        };
        Together.run(body, body);
        Together.checkEqual(1, winners.get());
    }

    @Right("cow.addIfAbsent.ok")
    public static void list_that_adds_what_is_absent() throws Exception {
        CopyOnWriteArrayList<String> list = new CopyOnWriteArrayList<>();
        Together.Body body = () -> list.addIfAbsent("a");
        Together.run(body, body);
        Together.checkEqual(1, list.size());
    }

    @Wrong("cow.containsAdd.bad")
    public static void list_that_is_searched_then_added_to() throws Exception {
        CopyOnWriteArrayList<String> list = new CopyOnWriteArrayList<>();
        Together.Body body = () -> {
            if (!list.contains("a")) {
                list.add("a");
            }
        };
        Together.run(body, body);
        Together.checkEqual(1, list.size());
    }

    @Right("cow.snapshot.ok")
    public static void list_whose_snapshot_is_walked() throws Exception {
        CopyOnWriteArrayList<Integer> list = new CopyOnWriteArrayList<>(new Integer[] {1, 2});
        Together.run(() -> list.removeFirst(), () -> {
            int sum = 0;
            for (int number : list) {
                sum += number;
            }
            Together.check(sum == 3 || sum == 2, "neither before nor after");
        });
    }

    @Wrong("cow.lastIndex.bad")
    public static void list_whose_last_element_is_found_by_its_size() throws Exception {
        CopyOnWriteArrayList<Integer> list = new CopyOnWriteArrayList<>(new Integer[] {1, 2});
        Together.run(() -> list.removeFirst(), () -> Together.checkEqual(2, list.get(list.size() - 1)));
    }

    @Right("clq.poll.ok")
    public static void linked_queue_that_two_poll() throws Exception {
        ConcurrentLinkedQueue<Integer> queue = new ConcurrentLinkedQueue<>();
        queue.add(1);
        AtomicInteger sum = new AtomicInteger();
        Together.Body body = () -> {
            Integer item = queue.poll();
            sum.addAndGet(item == null ? 0 : item);
        };
        Together.run(body, body);
        Together.checkEqual(1, sum.get());
    }

    @Wrong("clq.isEmptyPoll.bad")
    public static void linked_queue_that_two_find_not_empty() throws Exception {
        ConcurrentLinkedQueue<Integer> queue = new ConcurrentLinkedQueue<>();
        queue.add(1);
        AtomicInteger sum = new AtomicInteger();
        Together.Body body = () -> {
            if (!queue.isEmpty()) {
                sum.addAndGet(Objects.requireNonNull(queue.poll()));
            }
        };
        Together.run(body, body);
        Together.checkEqual(1, sum.get());
    }

    @Right("clq.publish.ok")
    public static void box_that_is_complete_when_it_is_queued() throws Exception {
        ConcurrentLinkedQueue<Box> queue = new ConcurrentLinkedQueue<>();
        Together.run(
                () -> {
                    Box box = new Box();
                    box.value = 1;
                    queue.add(box);
                },
                () -> readOne(queue));
    }

    @Wrong("clq.publish.bad")
    public static void box_that_is_completed_after_it_is_queued() throws Exception {
        ConcurrentLinkedQueue<Box> queue = new ConcurrentLinkedQueue<>();
        Together.run(
                () -> {
                    Box box = new Box();
                    queue.add(box);
                    box.value = 1;
                },
                () -> readOne(queue));
    }

    private static void readOne(ConcurrentLinkedQueue<Box> queue) {
        Box box = queue.poll();
        if (box != null) {
            Together.checkEqual(1, box.value);
        }
    }

    @Right("cld.pollLast.ok")
    public static void linked_deque_that_two_poll_at_both_ends() throws Exception {
        ConcurrentLinkedDeque<Integer> deque = new ConcurrentLinkedDeque<>();
        deque.add(1);
        deque.add(2);
        int[] got = new int[2];
        Together.run(
                () -> got[0] = Objects.requireNonNull(deque.pollFirst()),
                () -> got[1] = Objects.requireNonNull(deque.pollLast()));
        Together.checkEqual(3, got[0] + got[1]);
    }

    @Wrong("cld.undo.bad")
    public static void linked_deque_whose_last_entry_is_taken_for_the_own_one() throws Exception {
        ConcurrentLinkedDeque<Integer> deque = new ConcurrentLinkedDeque<>();
        Together.run(() -> addThenUndo(deque, 1), () -> addThenUndo(deque, 2));
    }

    private static void addThenUndo(ConcurrentLinkedDeque<Integer> deque, int number) {
        deque.addLast(number);
        Together.checkEqual(number, Objects.requireNonNull(deque.pollLast()));
    }
}
