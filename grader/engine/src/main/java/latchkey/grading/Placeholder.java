package latchkey.grading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in an exercise that its author has still to fill: a line with the word {@code PLACEHOLDER}, followed by what
 * belongs there.
 *
 * @param line the line's number in its file, from 1
 * @param wanted what belongs there; may be empty
 */
public record Placeholder(int line, String wanted) {
    private static final Pattern MARK = Pattern.compile("\\bPLACEHOLDER\\b:?\\s*(.*?)\\s*(?:\\*/|-->)?\\s*$");

    /** The placeholders in a file, from top to bottom; none where there is no such file. */
    public static List<Placeholder> in(Path file) {
        if (!Folders.isFile(file)) {
            return List.of();
        }
        List<Placeholder> found = new ArrayList<>();
        int number = 0;
        for (String line : lines(file)) {
            number++;
            Matcher mark = MARK.matcher(line);
            if (mark.find()) {
                found.add(new Placeholder(number, mark.group(1)));
            }
        }
        return found;
    }

    private static List<String> lines(Path file) {
        try {
            return SourceText.read(file).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
