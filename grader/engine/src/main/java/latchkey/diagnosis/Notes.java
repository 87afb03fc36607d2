package latchkey.diagnosis;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import latchkey.trace.Event;
import latchkey.trace.Story;

/** The notes beside the steps of a finding's story that show where it went wrong. */
final class Notes {
    /** The fact that, where a finding has it, stands beside the last step of its story. */
    static final String FACT = "note";

    private static final Pattern ACCESS = Pattern.compile("(reads|writes) (.+?) = .*", Pattern.DOTALL);

    private record Access(int thread, String variable) {}

    private Notes() {}

    /** The notes of the finding's story, by the event's index. */
    static Map<Integer, String> of(Finding finding, Story story) {
        String note = finding.facts().get(FACT);
        if (note != null) {
            return Map.of(story.events().size() - 1, note);
        }
        return finding.diagnosis() == Diagnosis.LOST_UPDATE ? overwrites(story) : Map.of();
    }

    /** The last step that writes what its thread worked out from a value which another thread has replaced since. */
    private static Map<Integer, String> overwrites(Story story) {
        Map<Access, Integer> lastRead = new HashMap<>();
        Map<String, Integer> lastWrite = new HashMap<>();
        Map<Integer, String> notes = Map.of();
        for (int i = 0; i < story.events().size(); i++) {
            Event event = story.events().get(i);
            Matcher access = ACCESS.matcher(event.what());
            if (!access.matches()) {
                continue;
            }
            String variable = access.group(2);
            Access own = new Access(event.thread(), variable);
            if (access.group(1).equals("reads")) {
                lastRead.put(own, i);
                continue;
            }
            Integer read = lastRead.remove(own);
            Integer write = lastWrite.put(variable, i);
            if (read != null && write != null && write > read) {
                notes = Map.of(i, "overwrites " + owner(story, write));
            }
        }
        return notes;
    }

    private static String owner(Story story, int event) {
        String name = story.threads().get(story.events().get(event).thread());
        return name.isBlank() ? "the other thread's" : name + "'s";
    }
}
