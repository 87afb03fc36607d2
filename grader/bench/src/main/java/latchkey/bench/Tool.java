package latchkey.bench;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What judges programs, each in child JVMs of its own. */
enum Tool {
    ENGINE("Latchkey's engine") {
        @Override
        Judge ready() {
            return new EngineJudge();
        }

        @Override
        List<String> arguments(Settings settings) {
            return Pattern.compile("\"([^\"]*)\"|(\\S+)")
                    .matcher(settings.engineArguments())
                    .results()
                    .map(Tool::unquoted)
                    .toList();
        }
    },
    LINCHECK("Lincheck") {
        @Override
        Judge ready() {
            return new LincheckJudge();
        }

        @Override
        List<String> arguments(Settings settings) {
            return List.of("-XX:+EnableDynamicAgentLoading");
        }
    },
    STRESS("stress loop") {
        @Override
        Judge ready() {
            return StressJudge.plain();
        }
    },
    NOISE("stress loop with noise") {
        @Override
        Judge ready() {
            return StressJudge.withNoise();
        }
    };

    private final String title;

    Tool(String title) {
        this.title = title;
    }

    /** What the table calls it. */
    String title() {
        return title;
    }

    /** What the command line calls it. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Makes the tool ready in this JVM. */
    abstract Judge ready();

    /** What its JVMs are started with. */
    List<String> arguments(Settings settings) {
        return List.of();
    }

    private static String unquoted(MatchResult argument) {
        return argument.group(1) != null ? argument.group(1) : argument.group(2);
    }
}
