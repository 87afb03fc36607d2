package latchkey.desk.prove;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import latchkey.desk.prove.Judged.Outcome;
import latchkey.grading.Corpus;
import latchkey.grading.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What came of proving a corpus: the document that {@code prove --json} prints.
 *
 * <p>All counts are of verdicts: each entry counts once in each run.
 *
 * @param schema the version of this layout
 * @param kit the content hash of the kit that judged
 * @param jdk the version of the JDK
 * @param cores how many processors each judging JVM was asked to have, else how many there are
 * @param load how many busy loops ran beside them
 * @param runs how often each entry was judged
 * @param summary the sums
 * @param exercises one for each exercise that has an entry
 * @param entries one for each entry
 * @param skipped what lies in the corpus and is no entry
 * @param problems what else is not in order with the kit, where its own corpus was judged
 */
record Proof(
        int schema,
        String kit,
        String jdk,
        int cores,
        int load,
        int runs,
        Summary summary,
        List<Exercise> exercises,
        List<Line> entries,
        List<Skipped> skipped,
        List<Problem> problems) {

    /**
     * The sums.
     *
     * @param accepted verdicts that accept
     * @param rejected verdicts that do not accept
     * @param escaped wrong answers accepted
     * @param falseAlarms right answers not accepted
     * @param wrongDiagnosis wrong answers rejected for another reason than expected
     * @param inconclusive no verdict reached
     * @param skipped what is no entry
     */
    record Summary(
            long accepted,
            long rejected,
            long escaped,
            long falseAlarms,
            long wrongDiagnosis,
            long inconclusive,
            int skipped) {
        long unexpected() {
            return escaped + falseAlarms + wrongDiagnosis + inconclusive;
        }
    }

    /**
     * The sums of one exercise.
     *
     * @param id the exercise's id
     * @param accepted verdicts that accept
     * @param rejected verdicts that do not accept
     * @param unexpected verdicts that are not as expected
     * @param detectionRate the share of verdicts on wrong answers that reject, from 0 to 1; null without wrong answers
     * @param medianMillis the median time to a verdict
     */
    record Exercise(
            String id,
            long accepted,
            long rejected,
            long unexpected,
            @Nullable Double detectionRate,
            long medianMillis) {}

    /**
     * One entry.
     *
     * @param exercise the exercise's id
     * @param variant where it lies below the exercise
     * @param expected the slugs of which any may come first
     * @param verdicts how often each slug came first
     * @param asExpected whether each was one of those expected
     * @param token what shows a finding's schedule again; of an unexpected verdict if there is one
     */
    record Line(
            String exercise,
            String variant,
            List<String> expected,
            Map<String, Long> verdicts,
            boolean asExpected,
            @Nullable String token) {}

    /** Sums up what was judged. */
    static Proof of(Plan plan, List<Judged> judged, List<Skipped> skipped, List<Problem> problems) {
        Map<String, List<Judged>> byExercise =
                grouped(judged, one -> one.entry().exercise());
        Map<Corpus.Entry, List<Judged>> byEntry = grouped(judged, Judged::entry);
        return new Proof(
                1,
                plan.kit(),
                plan.jdk(),
                plan.cores(),
                plan.load(),
                plan.runs(),
                summary(judged, skipped.size()),
                byExercise.entrySet().stream()
                        .map(one -> exercise(one.getKey(), one.getValue()))
                        .toList(),
                byEntry.entrySet().stream()
                        .map(one -> line(one.getKey(), one.getValue()))
                        .toList(),
                skipped,
                problems);
    }

    private static Summary summary(List<Judged> judged, int skipped) {
        return new Summary(
                count(judged, one -> one.answer().accepted()),
                count(judged, Judged::rejected),
                count(judged, one -> one.outcome() == Outcome.ESCAPED),
                count(judged, one -> one.outcome() == Outcome.FALSE_ALARM),
                count(judged, one -> one.outcome() == Outcome.WRONG_DIAGNOSIS),
                count(judged, one -> one.outcome() == Outcome.INCONCLUSIVE),
                skipped);
    }

    private static Exercise exercise(String id, List<Judged> judged) {
        List<Judged> wrong =
                judged.stream().filter(one -> !one.entry().isAccepted()).toList();
        return new Exercise(
                id,
                count(judged, one -> one.answer().accepted()),
                count(judged, Judged::rejected),
                count(judged, one -> !one.asExpected()),
                wrong.isEmpty() ? null : (double) count(wrong, Judged::rejected) / wrong.size(),
                median(judged));
    }

    private static long median(List<Judged> judged) {
        List<Long> sorted =
                judged.stream().map(one -> one.answer().millis()).sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(middle)
                : Math.round((sorted.get(middle - 1) + sorted.get(middle)) / 2.0);
    }

    private static Line line(Corpus.Entry entry, List<Judged> judged) {
        Map<String, Long> verdicts = judged.stream()
                .collect(Collectors.groupingBy(one -> one.answer().slug(), LinkedHashMap::new, Collectors.counting()));
        String token = token(judged, one -> !one.asExpected());
        return new Line(
                entry.exercise(),
                entry.variant(),
                entry.expected(),
                verdicts,
                judged.stream().allMatch(Judged::asExpected),
                token == null ? token(judged, one -> true) : token);
    }

    private static @Nullable String token(List<Judged> judged, Predicate<Judged> wanted) {
        return judged.stream()
                .filter(wanted)
                .flatMap(one -> Stream.ofNullable(one.answer().token()))
                .findFirst()
                .orElse(null);
    }

    private static long count(List<Judged> judged, Predicate<Judged> wanted) {
        return judged.stream().filter(wanted).count();
    }

    private static <K> Map<K, List<Judged>> grouped(List<Judged> judged, Function<Judged, K> key) {
        return judged.stream().collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
    }
}
