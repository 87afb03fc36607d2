package latchkey.programs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import latchkey.programs.Sums.Summer;

/** Parallel streams, in the common pool and in a given one. */
public final class ParallelStreamPrograms {

    private ParallelStreamPrograms() {}

    public static class WithAParallelStream implements Summer {
        @Override
        public int sum(int[] numbers) {
            return Arrays.stream(numbers).parallel().sum();
        }
    }

    @Right("parallelStream.ok")
    public static void parallel_sum_of_an_array() throws Exception {
        Sums.addUpTwoOnes(new WithAParallelStream());
    }

    @Right("pstream.pool.ok")
    public static void parallel_sum_in_a_given_pool() throws Exception {
        ForkJoinPool pool = new ForkJoinPool(3);
        int sum;
        try {
            sum = pool.submit(() -> IntStream.rangeClosed(1, 8)
                            .parallel()
                            .map(number -> number * number)
                            .sum())
                    .get();
        } finally {
            pool.shutdown();
        }
        Together.checkEqual(204, sum);
    }

    @Wrong("pstream.poolShared.bad")
    public static void parallel_stream_in_a_given_pool_that_shares_a_plain_sum() throws Exception {
        ForkJoinPool pool = new ForkJoinPool(3);
        int[] sum = new int[1];
        try {
            pool.submit(() -> IntStream.rangeClosed(1, 8).parallel().forEach(number -> sum[0] += number * number))
                    .get();
        } finally {
            pool.shutdown();
        }
        Together.checkEqual(204, sum[0]);
    }

    @Right("pstream.common.ok")
    public static void parallel_stream_that_collects_a_list() throws Exception {
        List<Integer> list = IntStream.range(0, 6).parallel().boxed().collect(Collectors.toList());
        Together.checkEqual(6, list.size());
    }

    @Wrong("pstream.commonShared.bad")
    public static void parallel_stream_that_adds_to_a_plain_list() throws Exception {
        List<Integer> list = new ArrayList<>();
        IntStream.range(0, 6).parallel().forEach(list::add);
        Together.checkEqual(6, list.size());
    }
}
