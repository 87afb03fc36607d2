package latchkey.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.TreeMap;
import latchkey.desk.console.Json;
import latchkey.diagnosis.Diagnosis;
import org.jspecify.annotations.Nullable;

/** Remembers which rungs of the hint ladders have been shown, in a small file in the kit. */
final class HintLadders {
    private final Path file;
    private final State state;

    /** By exercise, or exercise and diagnosis, the highest rung that has been shown. */
    static final class State extends TreeMap<String, Integer> {
        private static final long serialVersionUID = 1L;
    }

    private HintLadders(Path file, State state) {
        this.file = file;
        this.state = state;
    }

    /** Reads what has been shown; a file that is missing or garbled means: nothing. */
    static HintLadders in(Path kit) {
        Path file = kit.resolve(".latchkey").resolve("hints.json");
        try {
            State state = Json.read(Files.readString(file), State.class).orElseGet(State::new);
            return new HintLadders(file, state);
        } catch (IOException e) {
            return new HintLadders(file, new State());
        }
    }

    /** The highest rung of this ladder that has been shown; 0 if none has. */
    int shown(String exercise, @Nullable Diagnosis diagnosis) {
        Integer rung = state.get(key(exercise, diagnosis));
        return rung == null ? 0 : rung;
    }

    /** Remembers that this rung has been shown. */
    void show(String exercise, @Nullable Diagnosis diagnosis, int rung) throws IOException {
        state.merge(key(exercise, diagnosis), rung, Math::max);
        Files.createDirectories(file.getParent());
        Path next = file.resolveSibling("hints.json.next");
        Files.writeString(next, Json.pretty(state) + "\n");
        Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String key(String exercise, @Nullable Diagnosis diagnosis) {
        return diagnosis == null ? exercise : exercise + " " + diagnosis.slug();
    }
}
