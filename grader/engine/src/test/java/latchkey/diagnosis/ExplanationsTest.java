package latchkey.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExplanationsTest {
    private static final String PICTURE = "## Its picture";
    private static final List<String> SECTIONS = List.of(
            "## What it is",
            "## The smallest example",
            PICTURE,
            "## How to recognise it",
            "## How to mend it",
            "## Read on");

    /** Those that no schedule shows. */
    private static final Set<Diagnosis> WITHOUT_PICTURE = EnumSet.of(
            Diagnosis.WRONG_PRIMITIVE,
            Diagnosis.FORBIDDEN_API,
            Diagnosis.DOES_NOT_COMPILE,
            Diagnosis.CHANGED_SIGNATURE,
            Diagnosis.NOT_STARTED,
            Diagnosis.INCONCLUSIVE,
            Diagnosis.EXCEEDS_LIMITS,
            Diagnosis.CRASHED);

    private static final int WIDTH = 96;
    private static final Pattern SNIPPET = Pattern.compile("^```java\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern LANES = Pattern.compile("^```\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern PLACE = Pattern.compile("\\b([A-Z]\\w*):(\\d+)\\b");
    private static final String IMPORTS = Stream.of(
                    "java.io",
                    "java.nio.file",
                    "java.time",
                    "java.util",
                    "java.util.concurrent",
                    "java.util.concurrent.atomic",
                    "java.util.concurrent.locks",
                    "java.util.function")
            .map(name -> "import " + name + ".*; ")
            .reduce("", String::concat);

    @ParameterizedTest
    @EnumSource
    void begins_with_its_title_and_one_sentence(Diagnosis diagnosis) {
        String first = Explanations.page(diagnosis).lines().findFirst().orElseThrow();
        String sentence = Explanations.headline(diagnosis);

        assertThat(first).isEqualToIgnoringCase("# " + diagnosis.title() + ": " + sentence);
        assertThat(sentence).hasSizeGreaterThan(20).endsWith(".").doesNotContain(". ");
    }

    @ParameterizedTest
    @EnumSource
    void has_the_required_sections_in_order(Diagnosis diagnosis) {
        List<String> expected = new ArrayList<>(SECTIONS);
        if (WITHOUT_PICTURE.contains(diagnosis)) {
            expected.remove(PICTURE);
        }
        String page = Explanations.page(diagnosis);

        assertThat(page.lines().filter(line -> line.startsWith("##"))).containsExactlyElementsOf(expected);
        assertThat(expected)
                .allSatisfy(title -> assertThat(section(page, title)).isNotBlank());
    }

    @ParameterizedTest
    @EnumSource
    void fits_on_a_screen_and_on_any_console(Diagnosis diagnosis) {
        String page = Explanations.page(diagnosis);

        assertThat(page).isASCII().endsWith("\n").doesNotContain("\t", "\r", " \n");
        assertThat(page.lines().count()).isBetween(25L, 60L);
        assertThat(page.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(WIDTH));
    }

    @ParameterizedTest
    @EnumSource
    void shows_a_snippet_and_draws_its_picture_from_it(Diagnosis diagnosis) {
        String page = Explanations.page(diagnosis);
        List<String> examples = blocks(SNIPPET, section(page, "## The smallest example"));
        assertThat(examples).singleElement().asString().isNotBlank();
        if (WITHOUT_PICTURE.contains(diagnosis)) {
            return;
        }

        List<String> lines = examples.get(0).lines().toList();
        List<String> lanes = blocks(LANES, section(page, PICTURE));
        assertThat(lanes).singleElement().asString().isNotBlank();
        List<MatchResult> places = PLACE.matcher(lanes.get(0)).results().toList();
        assertThat(places).isNotEmpty().allSatisfy(place -> {
            assertThat(lines).anyMatch(line -> line.matches("(class|record) " + place.group(1) + "\\b.*"));
            assertThat(lines.get(Integer.parseInt(place.group(2)) - 1)).isNotBlank();
        });
    }

    @Test
    void leaves_no_page_astray() throws Exception {
        URI home = Objects.requireNonNull(Explanations.class.getResource("deadlock.md"))
                .toURI();

        assertThat(neighbours(home))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Diagnosis.values())
                        .map(diagnosis -> diagnosis.slug() + ".md")
                        .toList());
    }

    @Test
    void shows_only_snippets_that_compile_but_for_the_one_that_must_not(@TempDir Path classes) {
        List<JavaFileObject> sources = new ArrayList<>();
        for (Diagnosis diagnosis : Diagnosis.values()) {
            for (String snippet : blocks(SNIPPET, Explanations.page(diagnosis))) {
                sources.add(source("p" + sources.size() + "_" + diagnosis.name().toLowerCase(Locale.ROOT), snippet));
            }
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        List<String> options = List.of("--release", "21", "-proc:none", "-d", classes.toString());
        compiler.getTask(null, null, found, options, null, sources).call();

        assertThat(found.getDiagnostics()).singleElement().satisfies(error -> {
            assertThat(error.getCode()).isEqualTo("compiler.err.unreported.exception.need.to.catch.or.throw");
            assertThat(error.getSource().getName()).contains("does_not_compile");
        });
    }

    private static List<String> neighbours(URI page) throws IOException {
        if (!page.getScheme().equals("jar")) {
            return pagesIn(Objects.requireNonNull(Path.of(page).getParent()));
        }
        try (FileSystem jar = FileSystems.newFileSystem(page, Map.of())) {
            return pagesIn(jar.getPath("/latchkey/diagnosis"));
        }
    }

    private static List<String> pagesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".md"))
                    .toList();
        }
    }

    private static String section(String page, String title) {
        int begin = page.indexOf("\n" + title + "\n") + title.length() + 2;
        int end = page.indexOf("\n## ", begin);
        return page.substring(begin, end < 0 ? page.length() : end + 1);
    }

    private static List<String> blocks(Pattern fence, String text) {
        return fence.matcher(text).results().map(match -> match.group(1)).toList();
    }

    private static JavaFileObject source(String name, String snippet) {
        // A file is called as its public type is; the package keeps the snippets apart.
        String type = Pattern.compile("(?:class|record) (\\w+)")
                .matcher(snippet)
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
        URI uri = URI.create("string:///" + name + "/" + type + ".java");
        return new SimpleJavaFileObject(uri, JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return "package " + name + "; " + IMPORTS + snippet;
            }
        };
    }
}
