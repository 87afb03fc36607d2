package latchkey.schedule;

import java.util.ArrayList;
import java.util.List;

/**
 * A schedule, written down: who ran, for how many decisions, and what else was left open.
 *
 * @param segments thread and number of decisions, in turn
 * @param waiters which waiter was notified, in order
 * @param spurious which waits, counted from 0, returned without a notification
 */
public record Decisions(List<Segment> segments, List<Integer> waiters, List<Integer> spurious) {

    /**
     * One thread is chosen so many times in a row.
     *
     * @param thread its number; the complement of its number if it was not chosen, but its time limit ran out
     */
    public record Segment(int thread, int count) {
        boolean runsOut() {
            return thread < 0;
        }

        /** The number of the thread, whatever happens to it. */
        int strand() {
            return thread < 0 ? ~thread : thread;
        }

        private static Segment read(String text, String token) {
            boolean runsOut = text.startsWith("t");
            String[] pair = text.substring(runsOut ? 1 : 0).split("x", -1);
            if (pair.length != 2) {
                throw new IllegalArgumentException("this is no schedule: " + token);
            }
            int number = Integer.parseInt(pair[0]);
            return new Segment(runsOut ? ~number : number, Integer.parseInt(pair[1]));
        }

        @Override
        public String toString() {
            return (runsOut() ? "t" : "") + strand() + "x" + count;
        }
    }

    public Decisions {
        segments = List.copyOf(segments);
        waiters = List.copyOf(waiters);
        spurious = List.copyOf(spurious);
    }

    /** The same as one word, which {@link #of} reads again: {@code 1x4.t3x1.2x3-w0-s2}. */
    public String token() {
        StringBuilder text = new StringBuilder();
        for (Segment segment : segments) {
            text.append(text.isEmpty() ? "" : ".").append(segment);
        }
        waiters.forEach(waiter -> text.append("-w").append(waiter));
        spurious.forEach(wait -> text.append("-s").append(wait));
        return text.toString();
    }

    /** Reads a token; throws IllegalArgumentException where it is none. */
    public static Decisions of(String token) {
        List<Segment> segments = new ArrayList<>();
        List<Integer> waiters = new ArrayList<>();
        List<Integer> spurious = new ArrayList<>();
        for (String part : token.split("-", -1)) {
            if (part.startsWith("w")) {
                waiters.add(Integer.valueOf(part.substring(1)));
            } else if (part.startsWith("s")) {
                spurious.add(Integer.valueOf(part.substring(1)));
            } else if (!part.isEmpty()) {
                for (String segment : part.split("\\.", -1)) {
                    segments.add(Segment.read(segment, token));
                }
            }
        }
        return new Decisions(segments, waiters, spurious);
    }

    /** Joins neighbouring decisions for one thread. */
    static List<Segment> segments(int[] decisions) {
        List<Segment> segments = new ArrayList<>();
        for (int i = 0; i < decisions.length; ) {
            int j = i;
            while (j < decisions.length && decisions[j] == decisions[i]) {
                j++;
            }
            segments.add(new Segment(decisions[i], j - i));
            i = j;
        }
        return segments;
    }

    /** The same with other segments. */
    Decisions with(List<Segment> other) {
        return new Decisions(other, waiters, spurious);
    }

    /** The same without the k-th spurious wake-up. */
    Decisions withoutSpurious(int k) {
        List<Integer> fewer = new ArrayList<>(spurious);
        fewer.remove(/* index */ k);
        return new Decisions(segments, waiters, fewer);
    }
}
