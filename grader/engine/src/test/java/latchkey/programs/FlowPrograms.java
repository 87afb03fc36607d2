package latchkey.programs;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Flow;
import java.util.concurrent.SubmissionPublisher;
import org.jspecify.annotations.Nullable;

/** Items that a publisher sends to its subscribers. */
public final class FlowPrograms {

    private FlowPrograms() {}

    /** Adds up the items in a box, requests them one by one, and cancels after so many. */
    private static class Adding implements Flow.Subscriber<Integer> {
        private final Box sum;
        private final CountDownLatch done;
        private Flow.@Nullable Subscription subscription;

        Adding(Box sum, CountDownLatch done) {
            this.sum = sum;
            this.done = done;
        }

        @Override
        public void onSubscribe(Flow.Subscription newSubscription) {
            subscription = newSubscription;
            newSubscription.request(1);
        }

        @Override
        public void onNext(Integer item) {
            sum.value += item;
            afterItem(Objects.requireNonNull(subscription));
        }

        void afterItem(Flow.Subscription current) {
            current.request(1);
        }

        void countDown() {
            done.countDown();
        }

        @Override
        public void onError(Throwable failure) {
            done.countDown();
        }

        @Override
        public void onComplete() {
            done.countDown();
        }
    }

    private static void publishTwo(SubmissionPublisher<Integer> publisher) {
        publisher.submit(1);
        publisher.submit(2);
        publisher.close();
    }

    @Right("flow.addUp.ok")
    public static void sum_that_is_read_when_all_items_have_come() throws Exception {
        Box sum = new Box();
        CountDownLatch done = new CountDownLatch(1);
        try (SubmissionPublisher<Integer> publisher = new SubmissionPublisher<>()) {
            publisher.subscribe(new Adding(sum, done));
            publishTwo(publisher);
            done.await();
        }
        Together.checkEqual(3, sum.value);
    }

    @Wrong("flow.noWait.bad")
    public static void sum_that_is_read_when_the_publisher_is_closed() throws Exception {
        Box sum = new Box();
        CountDownLatch done = new CountDownLatch(1);
        try (SubmissionPublisher<Integer> publisher = new SubmissionPublisher<>()) {
            publisher.subscribe(new Adding(sum, done));
            publishTwo(publisher);
        }
        Together.checkEqual(3, sum.value);
    }

    @Wrong("flow.requestOnce.bad")
    public static void subscriber_that_asks_for_one_item_only() throws Exception {
        Box sum = new Box();
        CountDownLatch done = new CountDownLatch(1);
        try (SubmissionPublisher<Integer> publisher = new SubmissionPublisher<>()) {
            publisher.subscribe(new Adding(sum, done) {
                @Override
                void afterItem(Flow.Subscription current) {
                    // forgets to ask for more
                }
            });
            publishTwo(publisher);
            done.await();
        }
        Together.checkEqual(3, sum.value);
    }

    @Right("flow.twoSums.ok")
    public static void subscribers_with_a_sum_each() throws Exception {
        Together.checkEqual(6, addUpTwice(new Box(), new Box()));
    }

    @Wrong("flow.sharedSum.bad")
    public static void subscribers_that_share_a_plain_sum() throws Exception {
        Box sum = new Box();
        Together.checkEqual(12, addUpTwice(sum, sum));
    }

    private static int addUpTwice(Box firstSum, Box secondSum) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(2);
        try (ExecutorService pool = Executors.newFixedThreadPool(2);
                SubmissionPublisher<Integer> publisher = new SubmissionPublisher<>(pool, 2)) {
            publisher.subscribe(new Adding(firstSum, done));
            publisher.subscribe(new Adding(secondSum, done));
            publishTwo(publisher);
            done.await();
        }
        return firstSum.value + secondSum.value;
    }

    @Right("flow.consume.ok")
    public static void sum_that_is_read_when_the_consumer_is_through() throws Exception {
        Box sum = new Box();
        try (SubmissionPublisher<Integer> publisher = new SubmissionPublisher<>()) {
            CompletableFuture<Void> consumed = publisher.consume(item -> sum.value += item);
            publishTwo(publisher);
            consumed.join();
        }
        Together.checkEqual(3, sum.value);
    }

    @Wrong("flow.lateSubscriber.bad")
    public static void subscriber_that_may_come_after_the_items() throws Exception {
        Box sum = new Box();
        CountDownLatch done = new CountDownLatch(1);
        try (SubmissionPublisher<Integer> publisher = new SubmissionPublisher<>()) {
            Together.run(() -> publisher.subscribe(new Adding(sum, done)), () -> publishTwo(publisher));
            done.await();
        }
        Together.checkEqual(3, sum.value);
    }

    @Right("flow.cancel.ok")
    public static void subscriber_that_has_enough_and_says_so() throws Exception {
        Box sum = new Box();
        CountDownLatch done = new CountDownLatch(1);
        try (SubmissionPublisher<Integer> publisher = new SubmissionPublisher<>()) {
            publisher.subscribe(new Adding(sum, done) {
                @Override
                void afterItem(Flow.Subscription current) {
                    current.cancel();
                    countDown();
                }
            });
            publishTwo(publisher);
            done.await();
        }
    }

    @Wrong("flow.cancel.bad")
    public static void subscriber_that_has_enough_and_is_never_completed() throws Exception {
        Box sum = new Box();
        CountDownLatch done = new CountDownLatch(1);
        try (SubmissionPublisher<Integer> publisher = new SubmissionPublisher<>()) {
            publisher.subscribe(new Adding(sum, done) {
                @Override
                void afterItem(Flow.Subscription current) {
                    current.cancel();
                }
            });
            publishTwo(publisher);
            done.await();
        }
        Together.checkEqual(1, sum.value);
    }

    @Wrong("flow.offerDrops.bad")
    public static void items_that_are_dropped_when_the_buffer_is_full() throws Exception {
        Box sum = new Box();
        CountDownLatch done = new CountDownLatch(1);
        try (ExecutorService pool = Executors.newFixedThreadPool(1);
                SubmissionPublisher<Integer> publisher = new SubmissionPublisher<>(pool, 1)) {
            publisher.subscribe(new Adding(sum, done));
            offerFour(publisher);
            done.await();
        }
        Together.checkEqual(4, sum.value);
    }

    private static void offerFour(SubmissionPublisher<Integer> publisher) {
        for (int i = 0; i < 4; i++) {
            int ignored = publisher.offer(1, null);
        }
        publisher.close();
    }
}
