package locks.highscore;

import static latchkey.diagnosis.Diagnosis.*;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import latchkey.check.Check;
import latchkey.check.Deeds;
import latchkey.check.Expect;
import latchkey.check.Scenario;
import latchkey.check.Schedules;
import latchkey.check.Submission;
import latchkey.check.Worker;
import latchkey.rules.Primitive;
import latchkey.rules.Rules;

class HighScoreCheck {
    private static final int MOST_LOOKS = 8;
    private static final int[] RISING = {1000, 2000, 3000, 4000, 5000, 6000, 7000, 8000};

    @Check(
            points = 1,
            exposes = {WRONG_RESULT, BUSY_WAIT})
    void it_starts_at_0_and_keeps_the_best() {
        oneAfterTheOther();
        oneAfterTheOther(4000);
        oneAfterTheOther(4000, 7000);
        oneAfterTheOther(4000, 7000, 5000);
        oneAfterTheOther(4000, 4000);
        oneAfterTheOther(0, 1, 0);
        oneAfterTheOther(Integer.MAX_VALUE - 1, Integer.MAX_VALUE, 3);
        Schedules.atMost(5).prove(HighScoreCheck::twoGamesAreTwo);
    }

    private static void oneAfterTheOther(int... scores) {
        Schedules.atMost(5)
                .orStuck(HANGS, "ann is alone and submits " + listed(scores) + "; her call never returns.")
                .prove(() -> {
                    HighScore game = new HighScore();
                    Worker.start("ann", () -> submitAll(game, scores)).join();
                    int expected = Arrays.stream(scores).max().orElse(0);
                    for (int asked = 1; asked <= 2; asked++) {
                        int best = game.best();
                        Expect.that(
                                best == expected,
                                WRONG_RESULT,
                                "%s; best() is %d%s, expected %d.",
                                scores.length == 0
                                        ? "Nobody has submitted anything"
                                        : "ann submitted " + listed(scores) + ", and nobody else anything",
                                best,
                                asked == 1 ? "" : " when asked a second time",
                                expected);
                    }
                });
    }

    private static void twoGamesAreTwo() {
        HighScore chess = new HighScore();
        HighScore darts = new HighScore();
        chess.submit(4000);
        darts.submit(180);
        Expect.that(
                chess.best() == 4000 && darts.best() == 180,
                WRONG_RESULT,
                "4000 was submitted to one high score and 180 to another; their best() are %d and %d.",
                chess.best(),
                darts.best());
    }

    @Check(
            points = 2,
            exposes = {LOST_UPDATE, WRONG_RESULT, BUSY_WAIT, DATA_RACE})
    void no_score_is_lost() {
        Schedules.atMost(200).alsoOnRealThreads().prove(() -> theBestIsLeft(0, scores(5000), scores(7000)));
        Schedules.atMost(100).prove(() -> theBestIsLeft(3000, scores(5000), scores(7000)));
        Schedules.atMost(150).prove(() -> theBestIsLeft(0, scores(5000, 6000), scores(4000, 8000)));
        Schedules.atMost(150).prove(() -> theBestIsLeft(0, scores(7000), scores(5000), scores(6000)));
        Schedules.atMost(150).prove(() -> theBestIsLeft(0, scores(9000), RISING));
    }

    private static int[] scores(int... scores) {
        return scores;
    }

    private static void theBestIsLeft(int before, int[]... scores) {
        HighScore game = new HighScore();
        if (before > 0) {
            game.submit(before);
        }
        Worker.together(Arrays.stream(scores)
                .map(mine -> (Scenario) () -> submitAll(game, mine))
                .toArray(Scenario[]::new));
        int expected = Arrays.stream(scores).flatMapToInt(Arrays::stream).max().orElse(0);
        int best = game.best();
        String told = (before > 0 ? before + " was there; " : "") + told(scores);
        Expect.that(best <= expected, WRONG_RESULT, "%s; best() is %d, which nobody has submitted.", told, best);
        Expect.that(best == expected, LOST_UPDATE, "%s; best() is %d, expected %d.", told, best, expected);
    }

    private static String told(int[]... scores) {
        List<String> names = List.of("ann", "bob", "cleo");
        return IntStream.range(0, scores.length)
                .mapToObj(i -> names.get(i) + " submitted " + listed(scores[i]))
                .collect(Collectors.joining(" while "));
    }

    @Check(
            points = 1,
            exposes = {DATA_RACE, WRONG_RESULT})
    void best_may_be_asked_at_any_time_and_never_goes_down() {
        Schedules.atMost(100).prove(() -> {
            HighScore game = new HighScore();
            game.submit(7000);
            Worker.together(() -> game.submit(5000), () -> {
                int best = game.best();
                Expect.that(
                        best == 7000,
                        WRONG_RESULT,
                        "7000 was there already when ann submitted 5000; in between best() is %d.",
                        best);
            });
        });
        Schedules.atMost(150).prove(() -> {
            HighScore game = new HighScore();
            Worker.together(() -> submitAll(game, 5000, 8000), () -> {
                int first = game.best();
                int second = game.best();
                Expect.that(
                        first <= second,
                        WRONG_RESULT,
                        "ann submits 5000 and 8000; bob asks twice, and best() is %d first and %d then.",
                        first,
                        second);
            });
        });
        Schedules.atMost(150).prove(() -> {
            HighScore game = new HighScore();
            Worker.together(() -> game.submit(5000), () -> {
                game.submit(7000);
                int best = game.best();
                Expect.that(
                        best == 7000,
                        WRONG_RESULT,
                        "bob's submit(7000) has returned and ann is submitting 5000; best() is %d.",
                        best);
            });
        });
    }

    @Check(
            points = 1,
            exposes = {WRONG_PRIMITIVE})
    void it_is_done_with_an_atomic_and_without_a_lock() {
        Submission.obeys(
                Rules.uses(Primitive.ATOMIC)
                        .because("This exercise is about an atomic variable: looking and changing are one step of it."),
                Rules.doesNotUse(
                                Primitive.MONITOR,
                                Primitive.LOCK,
                                Primitive.SEMAPHORE,
                                Primitive.SYNCHRONIZED_COLLECTION)
                        .because("Nobody shall ever have to wait for somebody else here, and a lock makes them wait."));
        Schedules.atMost(100).prove(HighScoreCheck::nobodyIsKeptOut);
    }

    /** Whoever is kept out looks again and again; whoever only came too late looks once more. */
    private static void nobodyIsKeptOut() {
        HighScore game = new HighScore();
        Worker.together(() -> game.submit(5000), () -> {
            int before = Deeds.reads();
            game.submit(7000);
            Expect.that(
                    Deeds.reads() - before <= MOST_LOOKS,
                    WRONG_PRIMITIVE,
                    "ann is in the middle of submit(5000), and bob's submit(7000) asks again and again until she is"
                            + " through: that is a lock, made by hand.");
        });
    }

    private static void submitAll(HighScore game, int... scores) {
        for (int score : scores) {
            game.submit(score);
        }
    }

    private static String listed(int... scores) {
        return scores.length == 0
                ? "nothing"
                : Arrays.stream(scores).mapToObj(String::valueOf).collect(Collectors.joining(", then "));
    }
}
