package latchkey.programs;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** Synchronised wrappers, whose lock covers one call and no more. */
public final class SynchronizedWrapperPrograms {

    private SynchronizedWrapperPrograms() {}

    private static List<Integer> listOfTwo() {
        List<Integer> list = Collections.synchronizedList(new ArrayList<>());
        list.add(1);
        list.add(2);
        return list;
    }

    @Right("syn.iterate.ok")
    public static void list_that_is_walked_under_its_lock() throws Exception {
        List<Integer> list = listOfTwo();
        AtomicInteger sum = new AtomicInteger();
        Together.run(() -> list.add(3), () -> {
            synchronized (list) {
                for (int number : list) {
                    sum.addAndGet(number);
                }
            }
        });
        Together.check(sum.get() == 3 || sum.get() == 6, "neither before nor after");
    }

    @Wrong("syn.iterate.bad")
    public static void list_that_is_walked_without_its_lock() throws Exception {
        List<Integer> list = listOfTwo();
        AtomicInteger sum = new AtomicInteger();
        Together.run(() -> list.add(3), () -> {
            for (int number : list) {
                sum.addAndGet(number);
            }
        });
        Together.check(sum.get() == 3 || sum.get() == 6, "neither before nor after");
    }

    @Right("syn.forEach.ok")
    public static void list_that_walks_itself() throws Exception {
        List<Integer> list = listOfTwo();
        AtomicInteger sum = new AtomicInteger();
        Together.run(() -> list.add(3), () -> list.forEach(sum::addAndGet));
        Together.check(sum.get() == 3 || sum.get() == 6, "neither before nor after");
    }

    @Right("syn.removeFirst.ok")
    public static void list_whose_first_element_is_removed_under_its_lock() throws Exception {
        List<String> list = Collections.synchronizedList(new ArrayList<>());
        list.add("a");
        Together.Body body = () -> {
            synchronized (list) {
                if (!list.isEmpty()) {
                    list.remove(0);
                }
            }
        };
        Together.run(body, body);
        Together.checkEqual(0, list.size());
    }

    @Wrong("syn.removeFirst.bad")
    public static void list_whose_first_element_is_removed_after_a_look() throws Exception {
        List<String> list = Collections.synchronizedList(new ArrayList<>());
        list.add("a");
        Together.Body body = () -> {
            if (!list.isEmpty()) {
                list.remove(0);
            }
        };
        Together.run(body, body);
    }

    @Wrong("syn.otherLock.bad")
    public static void list_whose_users_lock_something_else() throws Exception {
        List<Integer> inner = new ArrayList<>();
        List<Integer> list = Collections.synchronizedList(inner);
        Together.run(() -> addIfEmpty(list, inner), () -> addIfEmpty(list, list));
        Together.checkEqual(1, list.size());
    }

    private static void addIfEmpty(List<Integer> list, Object lock) {
        synchronized (lock) {
            if (list.isEmpty()) {
                list.add(1);
            }
        }
    }

    private static Map<Integer, Integer> mapOfTwo() {
        Map<Integer, Integer> map = Collections.synchronizedMap(new HashMap<>());
        map.put(1, 1);
        map.put(2, 2);
        return map;
    }

    @Right("syn.mapKeys.ok")
    public static void map_whose_keys_are_walked_under_the_lock_of_the_map() throws Exception {
        Map<Integer, Integer> map = mapOfTwo();
        AtomicInteger sum = new AtomicInteger();
        Set<Integer> keys = map.keySet();
        Together.run(() -> map.put(3, 3), () -> {
            synchronized (map) {
                for (int key : keys) {
                    sum.addAndGet(key);
                }
            }
        });
        Together.check(sum.get() == 3 || sum.get() == 6, "neither before nor after");
    }

    @Wrong("syn.mapKeys.bad")
    public static void map_whose_keys_are_walked_under_the_lock_of_the_keys() throws Exception {
        Map<Integer, Integer> map = mapOfTwo();
        AtomicInteger sum = new AtomicInteger();
        Set<Integer> keys = map.keySet();
        Together.run(() -> map.put(3, 3), () -> {
            synchronized (keys) {
                for (int key : keys) {
                    sum.addAndGet(key);
                }
            }
        });
        Together.check(sum.get() == 3 || sum.get() == 6, "neither before nor after");
    }

    @Right("syn.mapMerge.ok")
    public static void map_that_merges_under_its_lock() throws Exception {
        Map<String, Integer> map = Collections.synchronizedMap(new HashMap<>());
        Together.Body body = () -> map.merge("k", 1, Integer::sum);
        Together.run(body, body);
        Together.checkEqual(2, map.getOrDefault("k", 0));
    }

    @Wrong("syn.mapGetPut.bad")
    public static void map_that_is_read_then_written() throws Exception {
        Map<String, Integer> map = Collections.synchronizedMap(new HashMap<>());
        Together.Body body = () -> map.put("k", map.getOrDefault("k", 0) + 1);
        Together.run(body, body);
        Together.checkEqual(2, map.getOrDefault("k", 0));
    }

    @Wrong("syn.addAllEachOther.bad")
    public static void lists_that_are_added_to_each_other() throws Exception {
        List<Integer> one = Collections.synchronizedList(new ArrayList<>(List.of(1)));
        List<Integer> other = Collections.synchronizedList(new ArrayList<>(List.of(2)));
        Together.run(() -> one.addAll(other), () -> other.addAll(one));
    }
}
