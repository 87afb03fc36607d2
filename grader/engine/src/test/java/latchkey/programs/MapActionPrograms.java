package latchkey.programs;

import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/** Compound actions on a concurrent map, in one call and in several. */
public final class MapActionPrograms {

    private MapActionPrograms() {}

    @Right("cmap.limit.ok")
    public static void map_whose_places_are_reserved_first() throws Exception {
        ConcurrentHashMap<Integer, String> map = new ConcurrentHashMap<>();
        Semaphore places = new Semaphore(1);
        Together.run(() -> enter(map, places, 1), () -> enter(map, places, 2));
        Together.checkEqual(1, map.size());
    }

    private static void enter(ConcurrentHashMap<Integer, String> map, Semaphore places, int key) {
        if (places.tryAcquire()) {
            map.put(key, "guest");
        }
    }

    @Wrong("cmap.limit.bad")
    public static void map_whose_size_is_looked_at_first() throws Exception {
        ConcurrentHashMap<Integer, String> map = new ConcurrentHashMap<>();
        Together.run(() -> enterBySize(map, 1), () -> enterBySize(map, 2));
        Together.checkEqual(1, map.size());
    }

    private static void enterBySize(ConcurrentHashMap<Integer, String> map, int key) {
        if (map.size() < 1) {
            map.put(key, "guest");
        }
    }

    @Right("cmap.withdraw.ok")
    public static void withdrawals_that_compute_the_balance() throws Exception {
        ConcurrentHashMap<String, Integer> balances = new ConcurrentHashMap<>();
        balances.put("a", 100);
        AtomicInteger paid = new AtomicInteger();
        Together.Body withdraw = () -> balances.computeIfPresent("a", (name, balance) -> {
            if (balance < 70) {
                return balance;
            }
            paid.incrementAndGet();
            return balance - 70;
        });
        Together.run(withdraw, withdraw);
        Together.checkEqual(1, paid.get());
    }

    @Wrong("cmap.withdraw.bad")
    public static void withdrawals_that_get_then_merge() throws Exception {
        ConcurrentHashMap<String, Integer> balances = new ConcurrentHashMap<>();
        balances.put("a", 100);
        Together.Body withdraw = () -> {
            if (balances.getOrDefault("a", 0) >= 70) {
                balances.merge("a", -70, Integer::sum);
            }
        };
        Together.run(withdraw, withdraw);
        Together.checkEqual(30, balances.getOrDefault("a", 0));
    }

    @Right("cmap.putIfAbsent.ok")
    public static void counters_of_which_the_first_is_kept_and_used() throws Exception {
        ConcurrentHashMap<String, AtomicInteger> counters = new ConcurrentHashMap<>();
        Together.Body count = () -> {
            AtomicInteger mine = new AtomicInteger();
            AtomicInteger earlier = counters.putIfAbsent("k", mine);
            (earlier == null ? mine : earlier).incrementAndGet();
        };
        Together.run(count, count);
        Together.checkEqual(2, Objects.requireNonNull(counters.get("k")).get());
    }

    @Wrong("cmap.putIfAbsent.bad")
    public static void counters_of_which_the_own_one_is_used_though_not_kept() throws Exception {
        ConcurrentHashMap<String, AtomicInteger> counters = new ConcurrentHashMap<>();
        Together.Body count = () -> {
            AtomicInteger mine = counters.get("k");
            if (mine == null) {
                mine = new AtomicInteger();
                counters.putIfAbsent("k", mine);
            }
            mine.incrementAndGet();
        };
        Together.run(count, count);
        Together.checkEqual(2, Objects.requireNonNull(counters.get("k")).get());
    }

    @Right("cmap.oneAfterTheOther.ok")
    public static void keys_that_are_computed_one_after_the_other() throws Exception {
        ConcurrentHashMap<Integer, Integer> map = new ConcurrentHashMap<>();
        Together.run(() -> addToBoth(map, 1, 2), () -> addToBoth(map, 2, 1));
        Together.checkEqual(4, map.getOrDefault(1, 0) + map.getOrDefault(2, 0));
    }

    private static void addToBoth(ConcurrentHashMap<Integer, Integer> map, int first, int second) {
        map.merge(first, 1, Integer::sum);
        map.merge(second, 1, Integer::sum);
    }

    @Wrong("cmap.nested.bad")
    public static void keys_that_are_computed_inside_each_other() throws Exception {
        ConcurrentHashMap<Integer, Integer> map = new ConcurrentHashMap<>();
        map.put(1, 0);
        map.put(2, 0);
        Together.run(() -> addNested(map, 1, 2), () -> addNested(map, 2, 1));
    }

    private static void addNested(ConcurrentHashMap<Integer, Integer> map, int outer, int inner) {
        map.computeIfPresent(outer, (key, value) -> {
            map.computeIfPresent(inner, (innerKey, innerValue) -> innerValue + 1);
            return value + 1;
        });
    }

    /** Two balances that change together. */
    private record Balances(int first, int second) {}

    @Right("cmap.transferSum.ok")
    public static void sum_of_balances_that_are_one_value() throws Exception {
        ConcurrentHashMap<String, Balances> map = new ConcurrentHashMap<>();
        map.put("k", new Balances(50, 50));
        Together.run(
                () -> map.computeIfPresent("k", (key, old) -> new Balances(old.first() - 10, old.second() + 10)),
                () -> {
                    Balances balances = Objects.requireNonNull(map.get("k"));
                    Together.checkEqual(100, balances.first() + balances.second());
                });
    }

    @Wrong("cmap.transferSum.bad")
    public static void sum_of_balances_in_the_middle_of_a_transfer() throws Exception {
        ConcurrentHashMap<Integer, Integer> map = new ConcurrentHashMap<>();
        map.put(1, 50);
        map.put(2, 50);
        Together.run(
                () -> {
                    map.merge(1, -10, Integer::sum);
                    map.merge(2, 10, Integer::sum);
                },
                () -> {
                    int sum = 0;
                    for (int balance : map.values()) {
                        sum += balance;
                    }
                    Together.checkEqual(100, sum);
                });
    }

    @Right("cmap.remove.ok")
    public static void session_that_the_one_who_removes_it_closes() throws Exception {
        ConcurrentHashMap<String, AtomicInteger> sessions = new ConcurrentHashMap<>();
        AtomicInteger closings = new AtomicInteger();
        sessions.put("k", closings);
        Together.Body close = () -> {
            AtomicInteger session = sessions.remove("k");
            if (session != null) {
                session.incrementAndGet();
            }
        };
        Together.run(close, close);
        Together.checkEqual(1, closings.get());
    }

    @Wrong("cmap.remove.bad")
    public static void session_that_everyone_who_saw_it_closes() throws Exception {
        ConcurrentHashMap<String, AtomicInteger> sessions = new ConcurrentHashMap<>();
        AtomicInteger closings = new AtomicInteger();
        sessions.put("k", closings);
        Together.Body close = () -> {
            AtomicInteger session = sessions.get("k");
            if (session != null) {
                session.incrementAndGet();
                sessions.remove("k");
            }
        };
        Together.run(close, close);
        Together.checkEqual(1, closings.get());
    }

    @Right("cmap.replace.ok")
    public static void value_that_is_replaced_until_it_was_the_expected_one() throws Exception {
        ConcurrentHashMap<String, Integer> map = new ConcurrentHashMap<>();
        map.put("k", 0);
        Together.Body add = () -> {
            int old;
            do {
                old = map.getOrDefault("k", 0);
            } while (!map.replace("k", old, old + 1));
        };
        Together.run(add, add);
        Together.checkEqual(2, map.getOrDefault("k", 0));
    }

    @Wrong("cmap.replaceOnce.bad")
    public static void value_whose_failed_replacement_goes_unnoticed() throws Exception {
        ConcurrentHashMap<String, Integer> map = new ConcurrentHashMap<>();
        map.put("k", 0);
        Together.Body add = () -> {
            int old = map.getOrDefault("k", 0);
            boolean ignored = map.replace("k", old, old + 1);
        };
        Together.run(add, add);
        Together.checkEqual(2, map.getOrDefault("k", 0));
    }
}
