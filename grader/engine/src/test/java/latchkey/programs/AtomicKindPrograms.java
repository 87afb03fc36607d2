package latchkey.programs;

import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicIntegerFieldUpdater;
import java.util.concurrent.atomic.LongAccumulator;
import java.util.concurrent.atomic.LongAdder;

/** Adders, accumulators, atomic arrays and field updaters. */
public final class AtomicKindPrograms {

    private AtomicKindPrograms() {}

    @Right("adder.sum.ok")
    public static void adder_that_is_read_while_it_grows() throws Exception {
        LongAdder adder = new LongAdder();
        Together.run(adder::increment, adder::increment, () -> {
            long before = adder.sum();
            Together.check(before >= 0 && before <= 2, "sum " + before);
        });
        Together.checkEqual(2L, adder.sum());
    }

    @Wrong("adder.reset.bad")
    public static void adder_that_is_reset_while_it_grows() throws Exception {
        LongAdder adder = new LongAdder();
        long[] collected = new long[1];
        Together.run(adder::increment, adder::increment, () -> {
            collected[0] = adder.sum();
            adder.reset();
        });
        Together.checkEqual(2L, collected[0] + adder.sum());
    }

    @Right("accumulator.max.ok")
    public static void accumulator_of_the_largest_value() throws Exception {
        LongAccumulator largest = new LongAccumulator(Long::max, Long.MIN_VALUE);
        Together.run(() -> largest.accumulate(3), () -> largest.accumulate(5));
        Together.checkEqual(5L, largest.get());
    }

    @Wrong("accumulator.digits.bad")
    public static void accumulator_of_digits_in_their_order() throws Exception {
        LongAccumulator digits = new LongAccumulator((number, digit) -> 10 * number + digit, 0);
        Together.run(() -> digits.accumulate(3), () -> digits.accumulate(5));
        Together.checkEqual(35L, digits.get());
    }

    @Right("atomicArray.claim.ok")
    public static void atomic_array_whose_free_slot_is_claimed_at_once() throws Exception {
        claimSlots(true);
    }

    @Wrong("atomicArray.lookThenSet.bad")
    public static void atomic_array_whose_free_slot_is_looked_for_then_set() throws Exception {
        claimSlots(false);
    }

    private static void claimSlots(boolean atOnce) throws Exception {
        AtomicIntegerArray slots = new AtomicIntegerArray(2);
        Together.run(() -> claimSlot(slots, 1, atOnce), () -> claimSlot(slots, 2, atOnce));
        Together.checkEqual(3, slots.get(0) + slots.get(1));
    }

    private static void claimSlot(AtomicIntegerArray slots, int owner, boolean atOnce) {
        for (int i = 0; i < slots.length(); i++) {
            if (atOnce) {
                if (slots.compareAndSet(i, 0, owner)) {
                    return;
                }
            } else if (slots.get(i) == 0) {
                slots.set(i, owner);
                return;
            }
        }
        Together.check(false, "no free slot for " + owner);
    }

    private static final class Meter {
        static final AtomicIntegerFieldUpdater<Meter> READING =
                AtomicIntegerFieldUpdater.newUpdater(Meter.class, "reading");

        volatile int reading;
    }

    @Right("fieldUpdater.both.ok")
    public static void field_updater_that_both_threads_use() throws Exception {
        Meter meter = new Meter();
        Together.Body body = () -> Meter.READING.incrementAndGet(meter);
        Together.run(body, body);
        Together.checkEqual(2, meter.reading);
    }

    @Wrong("fieldUpdater.onlyOne.bad")
    @SuppressWarnings("NonAtomicVolatileUpdate")
    public static void field_updater_that_only_one_thread_uses() throws Exception {
        Meter meter = new Meter();
        Together.run(() -> Meter.READING.incrementAndGet(meter), () -> meter.reading++);
        Together.checkEqual(2, meter.reading);
    }
}
