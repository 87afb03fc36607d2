package latchkey.desk.prove;

import java.nio.file.Path;
import java.util.List;
import latchkey.grading.ExerciseFolder;
import latchkey.grading.Kit;
import latchkey.grading.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What {@code prove} was asked for.
 *
 * @param kit the kit that judges
 * @param exercises the exercises whose entries are judged
 * @param leftOut what leaves out exercises that were chosen, besides
 * @param corpus where the entries lie; null for the kit's own
 * @param runs how often each is judged
 * @param cores how many processors to pin each judging JVM to; null for what suits the machine
 * @param load how many busy loops run beside them
 * @param json whether the result is for a program
 * @param fresh whether to forget what an earlier process found
 * @param acceptMessages whether to write what learners read now beside the wrong answers, instead of comparing
 */
public record Options(
        Kit kit,
        List<ExerciseFolder> exercises,
        List<Problem> leftOut,
        @Nullable Path corpus,
        int runs,
        @Nullable Integer cores,
        int load,
        boolean json,
        boolean fresh,
        boolean acceptMessages) {

    public Options {
        exercises = List.copyOf(exercises);
        leftOut = List.copyOf(leftOut);
    }
}
