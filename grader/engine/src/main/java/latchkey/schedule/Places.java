package latchkey.schedule;

import latchkey.trace.Place;
import org.jspecify.annotations.Nullable;

/** Finds places in the learner's code. */
public final class Places {
    private Places() {}

    /** Reads the woven form {@code track/exercise/Type$Inner.method:line}; null for the empty one. */
    public static @Nullable Place of(String where) {
        return Trace.place(where);
    }

    /** Where something was thrown: the topmost frame in the package of the place known, else that place. */
    public static @Nullable Place ofThrown(Throwable thrown, @Nullable Place known) {
        for (StackTraceElement frame : thrown.getStackTrace()) {
            boolean woven = frame.getClassLoaderName() == null
                    && frame.getModuleName() == null
                    && frame.getFileName() != null
                    && !frame.getFileName().endsWith("Check.java")
                    && !frame.getClassName().startsWith("latchkey.");
            if (woven) {
                String method = frame.getMethodName().replace("$synchronized", "");
                String file = frame.getFileName();
                return new Place(
                        file == null ? "" : file.replace(".java", ""),
                        method.startsWith("lambda$") ? "lambda" : method,
                        frame.getLineNumber());
            }
        }
        return known;
    }
}
