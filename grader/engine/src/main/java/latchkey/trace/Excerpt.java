package latchkey.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The steps of a story worth showing: repeated rounds folded, the middle of a long story left out. */
final class Excerpt {
    private static final int HEAD = 7;
    private static final int TAIL = 17;
    private static final int LONGEST_ROUND = 12;
    private static final int WORTH_FOLDING = 3;
    private static final Pattern BOOKKEEPING = Pattern.compile("(starts|joins)\\b.*", Pattern.DOTALL);

    /** One line of the excerpt. */
    sealed interface Row {
        /** A step of the story, with its index among the story's events. */
        record Step(int index, Event event) implements Row {}

        /** The {@code steps} steps before this row happened so many times more; {@code thread} is -1 if several did them. */
        record Again(int thread, int steps, int times) implements Row {}

        /** So many steps are not shown. */
        record More(int steps) implements Row {}
    }

    /** Steps that belong together, and how often they happened once more. */
    private record Round(List<Row.Step> steps, int again) {
        int rows() {
            return steps.size() + (again > 0 ? 1 : 0);
        }

        int allSteps() {
            return steps.size() * (1 + again);
        }

        boolean isNoted(Set<Integer> noted) {
            return steps.stream().anyMatch(step -> noted.contains(step.index()));
        }

        List<Row> toRows() {
            List<Row> rows = new ArrayList<>(steps);
            if (again > 0) {
                int thread = steps.getFirst().event().thread();
                boolean alone = steps.stream().allMatch(step -> step.event().thread() == thread);
                rows.add(new Row.Again(alone ? thread : -1, steps.size(), again));
            }
            return rows;
        }
    }

    private Excerpt() {}

    /** The rows that tell the story; a step in {@code noted} is always among them. */
    static List<Row> of(Story story, Set<Integer> noted) {
        List<Round> rounds = fold(steps(story, noted), noted);
        boolean[] shown = select(rounds, noted);
        List<Row> rows = new ArrayList<>();
        int left = 0;
        for (int i = 0; i < shown.length; i++) {
            if (shown[i]) {
                addMore(rows, left);
                left = 0;
                rows.addAll(rounds.get(i).toRows());
            } else {
                left += rounds.get(i).allSteps();
            }
        }
        addMore(rows, left);
        return rows;
    }

    private static void addMore(List<Row> rows, int left) {
        if (left > 0) {
            rows.add(new Row.More(left));
        }
    }

    private static List<Row.Step> steps(Story story, Set<Integer> noted) {
        boolean checkTakesPart = IntStream.range(0, story.events().size())
                .anyMatch(i -> story.events().get(i).thread() == 0
                        && (noted.contains(i) || !isBookkeeping(story.events().get(i))));
        return IntStream.range(0, story.events().size())
                .mapToObj(i -> new Row.Step(i, story.events().get(i)))
                .filter(step -> checkTakesPart || step.event().thread() != 0)
                .toList();
    }

    /** Whether the check only starts or joins a thread here; in the learner's own code it is part of the story. */
    private static boolean isBookkeeping(Event event) {
        return event.place() == null && BOOKKEEPING.matcher(event.what()).matches();
    }

    private static List<Round> fold(List<Row.Step> steps, Set<Integer> noted) {
        List<Round> rounds = new ArrayList<>();
        int from = 0;
        while (from < steps.size()) {
            int length = 1;
            int again = 0;
            for (int round = 1; round <= LONGEST_ROUND; round++) {
                int times = repeats(steps, noted, from, round);
                boolean saves = times * round >= WORTH_FOLDING;
                if (saves && times * round > again * length) {
                    length = round;
                    again = times;
                }
            }
            rounds.add(new Round(steps.subList(from, from + length), again));
            from += length * (1 + again);
        }
        return rounds;
    }

    /** How often the round of this length that begins here happens once more, directly after itself. */
    private static int repeats(List<Row.Step> steps, Set<Integer> noted, int from, int length) {
        int same = 0;
        while (from + same + length < steps.size()) {
            Row.Step step = steps.get(from + same);
            Row.Step later = steps.get(from + same + length);
            boolean isNoted = noted.contains(step.index()) || noted.contains(later.index());
            if (isNoted || !step.event().equals(later.event())) {
                break;
            }
            same++;
        }
        return same / length;
    }

    private static boolean[] select(List<Round> rounds, Set<Integer> noted) {
        boolean[] shown = new boolean[rounds.size()];
        int first = 0;
        for (int rows = 0; first < shown.length && rows + rounds.get(first).rows() <= HEAD; first++) {
            rows += rounds.get(first).rows();
            shown[first] = true;
        }
        int last = shown.length - 1;
        for (int rows = 0; last >= first && rows + rounds.get(last).rows() <= TAIL; last--) {
            rows += rounds.get(last).rows();
            shown[last] = true;
        }
        for (int i = first; i <= last; i++) {
            // A line that says "1 more step" takes as much room as the step itself.
            boolean lonely = first == last && rounds.get(i).rows() == 1;
            shown[i] = lonely || rounds.get(i).isNoted(noted);
        }
        return shown;
    }
}
