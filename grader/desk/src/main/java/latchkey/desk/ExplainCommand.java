package latchkey.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import latchkey.desk.console.Console;
import latchkey.desk.console.ExitCode;
import latchkey.desk.console.Failure;
import latchkey.diagnosis.Diagnosis;
import latchkey.diagnosis.Explanations;
import latchkey.grading.Spelling;
import latchkey.trace.Lines;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code latchkey explain}: what a diagnosis means, with an example and what helps. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Explains a diagnosis; without one, lists them all.",
        footer = {"", "Example:", "  latchkey explain lost-update"})
final class ExplainCommand implements Callable<Integer> {
    private static final int GAP = 2;

    private final Console console;

    @Parameters(arity = "0..1", paramLabel = "DIAGNOSIS", description = "As it stands in a message: lost-update.")
    private @Nullable String diagnosis;

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (diagnosis == null) {
            listAll();
        } else {
            console.out().print(Explanations.page(named(diagnosis)));
        }
        return ExitCode.OK;
    }

    private void listAll() {
        int width = Arrays.stream(Diagnosis.values())
                .mapToInt(each -> each.slug().length())
                .max()
                .orElse(0);
        for (Diagnosis each : Diagnosis.values()) {
            console.out().println(Lines.pad(each.slug(), width + GAP) + Explanations.headline(each));
        }
    }

    /**
     * The diagnosis with this slug, or with this title.
     *
     * @throws Failure of usage, if there is none; it names the nearest
     */
    static Diagnosis named(String word) {
        String slug = word.strip().toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-');
        return Diagnosis.of(slug)
                .orElseThrow(() -> Failure.usage(
                        "There is no diagnosis " + word + "; " + Spelling.advice(slug, slugs(), "latchkey explain")));
    }

    private static List<String> slugs() {
        return Arrays.stream(Diagnosis.values()).map(Diagnosis::slug).toList();
    }
}
