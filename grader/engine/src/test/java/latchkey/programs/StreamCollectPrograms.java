package latchkey.programs;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Parallel streams that are reduced, collected, or that share what they should not. */
public final class StreamCollectPrograms {

    private StreamCollectPrograms() {}

    private static IntStream numbers() {
        return IntStream.range(0, 4).parallel();
    }

    @Right("pst.collect.ok")
    public static void sums_that_each_part_collects_for_itself() throws Exception {
        int[] sum = numbers().collect(() -> new int[1], (part, x) -> part[0] += x, (a, b) -> a[0] += b[0]);
        Together.checkEqual(6, sum[0]);
    }

    @Wrong("pst.mutableIdentity.bad")
    public static void sums_that_all_parts_reduce_into_the_identity() throws Exception {
        int[] sum = numbers()
                .boxed()
                .reduce(
                        new int[1],
                        (part, x) -> {
                            part[0] += x;
                            return part;
                        },
                        (a, b) -> a);
        Together.checkEqual(6, sum[0]);
    }

    @Right("pst.max.ok")
    public static void greatest_number_by_reduction() throws Exception {
        Together.checkEqual(3, numbers().reduce(0, Math::max));
    }

    @Wrong("pst.maxShared.bad")
    public static void greatest_number_by_compare_and_write() throws Exception {
        AtomicInteger max = new AtomicInteger();
        numbers().forEach(x -> {
            if (x > max.get()) {
                max.set(x);
            }
        });
        Together.checkEqual(3, max.get());
    }

    @Wrong("pst.statefulMap.bad")
    public static void numbering_by_a_shared_plain_counter() throws Exception {
        int[] next = new int[1];
        Together.checkEqual(12, numbers().map(x -> x + next[0]++).sum());
    }

    @Right("pst.forEachOrdered.ok")
    public static void elements_that_are_seen_in_order() throws Exception {
        int[] digits = new int[1];
        numbers().forEachOrdered(x -> digits[0] = digits[0] * 10 + x);
        Together.checkEqual(123, digits[0]);
    }

    @Wrong("pst.forEachLast.bad")
    public static void element_that_is_taken_for_the_last_one() throws Exception {
        AtomicInteger last = new AtomicInteger();
        numbers().forEach(last::set);
        Together.checkEqual(3, last.get());
    }

    @Right("pst.toConcurrentMap.ok")
    public static void groups_that_are_merged() throws Exception {
        ConcurrentMap<Integer, Integer> counts =
                numbers().boxed().collect(Collectors.toConcurrentMap(x -> x % 2, x -> 1, Integer::sum));
        Together.checkEqual(4, counts.getOrDefault(0, 0) + counts.getOrDefault(1, 0));
    }

    @Wrong("pst.getThenPut.bad")
    public static void groups_that_are_read_then_written() throws Exception {
        ConcurrentHashMap<Integer, Integer> counts = new ConcurrentHashMap<>();
        numbers().forEach(x -> counts.put(x % 2, counts.getOrDefault(x % 2, 0) + 1));
        Together.checkEqual(4, counts.getOrDefault(0, 0) + counts.getOrDefault(1, 0));
    }

    @Right("pst.findFirst.ok")
    public static void first_element_of_a_parallel_stream() throws Exception {
        Together.checkEqual(1, numbers().filter(x -> x > 0).findFirst().orElseThrow());
    }

    @Wrong("pst.findAny.bad")
    public static void any_element_that_is_taken_for_the_first() throws Exception {
        Together.checkEqual(1, numbers().filter(x -> x > 0).findAny().orElseThrow());
    }
}
