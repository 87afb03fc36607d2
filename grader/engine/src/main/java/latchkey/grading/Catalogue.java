package latchkey.grading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The order that all exercises and their answers keep, so that nothing has to be listed anywhere. */
public final class Catalogue {
    private static final String BRIEF = "README.md";
    private static final List<String> SECTIONS = List.of("Story", "Task", "Look up");
    private static final int LEAST_HINTS = 3;
    private static final int LEAST_ACCEPTED = 4;
    private static final int LEAST_REJECTED = 8;
    private static final Pattern COMMENT = Pattern.compile("//[^\\n]*|/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern PACKAGE = Pattern.compile("(?:^|[;)\\s])package\\s+([\\w.\\s]+?)\\s*;");

    private final Kit kit;
    private final Path solutions;
    private final List<Problem> problems = new ArrayList<>();

    private Catalogue(Kit kit, Path solutions) {
        this.kit = kit;
        this.solutions = solutions;
    }

    /**
     * What is not in order; empty if all is well.
     *
     * @param kit the kit with the exercises
     * @param solutions the folder with the right and the wrong answers
     */
    public static List<Problem> problems(Kit kit, Path solutions) {
        Catalogue catalogue = new Catalogue(kit, solutions.toAbsolutePath().normalize());
        for (String id : kit.ids()) {
            catalogue.checkBrief(id);
            catalogue.checkSkeleton(id);
            catalogue.checkTests(id);
        }
        catalogue.checkStrays();
        catalogue.checkCorpus();
        return List.copyOf(catalogue.problems);
    }

    private void checkBrief(String id) {
        Path file = kit.sources().resolve(id).resolve(BRIEF);
        checkWritten(file);
        try {
            Brief brief = kit.brief(id);
            for (String section : SECTIONS) {
                if (!brief.sections().containsKey(section)) {
                    problem(file, "has no section '" + section + "'");
                }
            }
            if (brief.hints().size() < LEAST_HINTS) {
                problem(file, "has " + brief.hints().size() + " hints, it needs at least " + LEAST_HINTS);
            }
        } catch (KitException e) {
            problems.add(new Problem(id, null, String.valueOf(e.getMessage())));
        }
    }

    /** The skeleton lies there twice, and both copies are equal. */
    private void checkSkeleton(String id) {
        Path pristine = kit.pristine().resolve(id);
        Path sources = kit.sources().resolve(id);
        Set<String> names = new TreeSet<>();
        Folders.javaFiles(pristine).forEach(file -> names.add(Folders.name(file)));
        Folders.javaFiles(sources).forEach(file -> names.add(Folders.name(file)));
        for (String name : names) {
            Path copy = pristine.resolve(name);
            Path worked = sources.resolve(name);
            if (!Folders.isFile(worked)) {
                problem(worked, "is missing; it should equal " + shown(copy));
            } else if (!Folders.isFile(copy)) {
                problem(worked, "is stray: there is no such file in " + shown(pristine));
            } else if (!sameBytes(worked, copy)) {
                problem(worked, "differs from " + shown(copy));
            }
            checkSource(copy, id);
            checkSource(worked, id);
            checkWritten(worked); // not in both: what is replaced in one copy only makes them differ
        }
    }

    /** There is one check, named after a file of the skeleton; helpers may lie beside it. */
    private void checkTests(String id) {
        Path check = kit.checkFile(id);
        if (!Folders.isFile(check)) {
            problem(check, "is missing, the check of " + id);
        }
        for (Path file : Folders.javaFiles(kit.checks().resolve(id))) {
            if (Folders.name(file).endsWith("Check.java") && !file.equals(check)) {
                problem(file, "is stray: " + id + " has one check, " + Folders.name(check));
            }
            checkSource(file, id);
            checkWritten(file);
        }
    }

    private void checkStrays() {
        for (Path tree : List.of(kit.pristine(), kit.sources(), kit.checks())) {
            for (Path file : Folders.filesBelow(tree)) {
                Path folder = tree.relativize(file).getParent();
                String id = folder == null ? "" : folder.toString().replace('\\', '/');
                boolean brief = tree.equals(kit.sources()) && Folders.name(file).equals(BRIEF) && Folders.isFile(file);
                if (!kit.ids().contains(id)) {
                    problem(file, "is stray: it belongs to no exercise");
                } else if (!brief && !Folders.isSource(file)) {
                    problem(
                            file,
                            "is stray: here lie Java files" + (tree.equals(kit.sources()) ? " and the brief" : ""));
                }
            }
        }
    }

    private void checkCorpus() {
        if (!Files.isDirectory(solutions)) {
            problem(solutions, "is missing, the folder of the answers");
            return;
        }
        Corpus corpus = Corpus.read(solutions, kit);
        corpus.strays().forEach(stray -> problem(stray.path(), stray.reason()));
        for (String id : kit.ids()) {
            List<Corpus.Entry> entries = corpus.entries().stream()
                    .filter(entry -> entry.exercise().equals(id))
                    .toList();
            long accepted = entries.stream().filter(Corpus.Entry::isAccepted).count();
            atLeast(LEAST_ACCEPTED, accepted, "accepted", id);
            atLeast(LEAST_REJECTED, entries.size() - accepted, "rejected", id);
            entries.forEach(this::checkEntry);
        }
    }

    private void atLeast(int least, long entries, String kind, String id) {
        if (entries < least) {
            String problem = id + " has " + entries + " " + kind + " answers, it needs at least " + least + ".";
            problems.add(new Problem(id, null, problem));
        }
    }

    private void checkEntry(Corpus.Entry entry) {
        List<Path> files = Folders.javaFiles(entry.folder());
        Set<String> skeleton = Folders.javaFiles(kit.pristine().resolve(entry.exercise())).stream()
                .map(Folders::name)
                .collect(Collectors.toSet());
        if (files.stream().map(Folders::name).noneMatch(skeleton::contains)) {
            problem(entry.folder(), "answers nothing: it holds no file of the skeleton");
        }
        boolean unreadable = entry.expected().contains("does-not-compile");
        files.stream().filter(file -> !unreadable).forEach(file -> checkSource(file, entry.exercise()));
        files.forEach(this::checkWritten);
    }

    /** No placeholder is left; each that is there is one problem, with its place and what it asks for. */
    private void checkWritten(Path file) {
        for (Placeholder each : Placeholder.in(file)) {
            String wanted = each.wanted().isEmpty() ? "" : ": " + each.wanted();
            problems.add(about(file, shown(file) + ":" + each.line() + ": placeholder" + wanted));
        }
    }

    private void checkSource(Path file, String id) {
        if (!Folders.isFile(file)) {
            return;
        }
        String text = read(file);
        Optional<String> refusal = SourceText.refusal(shown(file), text);
        if (refusal.isPresent()) {
            problems.add(about(file, refusal.get()));
            return;
        }
        Matcher declared = PACKAGE.matcher(COMMENT.matcher(text).replaceAll(" "));
        String wanted = id.replace('/', '.');
        String found = declared.find() ? declared.group(1).replaceAll("\\s", "") : "";
        if (!found.equals(wanted)) {
            problem(
                    file,
                    "declares " + (found.isEmpty() ? "no package" : "package " + found) + ", it should be " + wanted);
        }
    }

    private static String read(Path file) {
        try {
            return SourceText.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean sameBytes(Path one, Path other) {
        try {
            return Files.mismatch(one, other) < 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void problem(Path path, String what) {
        problems.add(about(path, shown(path) + " " + what + "."));
    }

    /** A problem of the exercise, and of the answer, in whose folders the path lies. */
    private Problem about(Path path, String problem) {
        for (Path tree : List.of(kit.sources(), kit.pristine(), kit.checks(), solutions)) {
            if (path.startsWith(tree)) {
                List<String> names = new ArrayList<>();
                tree.relativize(path).forEach(name -> names.add(name.toString()));
                String id = String.join("/", names.subList(0, Math.min(2, names.size())));
                if (kit.ids().contains(id)) {
                    return new Problem(id, tree.equals(solutions) ? variant(names) : null, problem);
                }
            }
        }
        return new Problem(null, null, problem);
    }

    /** The answer that these names lead to or into: {@code accepted/one} or {@code rejected/slug/one}. */
    private static @Nullable String variant(List<String> names) {
        int length = names.size() > 2 && names.get(2).equals("accepted") ? 2 : 3;
        return names.size() < 2 + length ? null : String.join("/", names.subList(2, 2 + length));
    }

    private String shown(Path path) {
        Path shown = path.startsWith(kit.root()) ? kit.root().relativize(path) : path;
        return shown.toString().replace('\\', '/');
    }
}
