package latchkey.weave;

import latchkey.schedule.LearnerActs;
import latchkey.schedule.Names;
import latchkey.schedule.Strand;
import latchkey.schedule.Strands;
import org.jspecify.annotations.Nullable;

/**
 * Where woven classes tell which values they read and write; heard only while a story is told.
 *
 * <p>Public because woven classes call it; nobody else should.
 */
public final class WovenValues {
    private WovenValues() {}

    private static void value(boolean written, Object value) {
        Strand strand = Strands.current();
        if (strand != null && !strand.insideEngine()) {
            LearnerActs.value(strand, written, value);
        }
    }

    private static boolean told() {
        return LearnerActs.tellsValues();
    }

    private static Object shown(@Nullable Object value) {
        return switch (value) {
            case null -> "null";
            case String text -> text.length() > 24 ? "\"" + text.substring(0, 23) + "...\"" : "\"" + text + "\"";
            case Number number -> number.getClass().getName().startsWith("java.lang.") ? number : Names.of(number);
            case Boolean bool -> bool;
            case Character c -> c;
            case Enum<?> constant -> constant.name();
            default -> Names.of(value);
        };
    }

    public static void saw(boolean v) {
        if (told()) {
            value(false, v);
        }
    }

    public static void saw(byte v) {
        if (told()) {
            value(false, v);
        }
    }

    public static void saw(char v) {
        if (told()) {
            value(false, v);
        }
    }

    public static void saw(short v) {
        if (told()) {
            value(false, v);
        }
    }

    public static void saw(int v) {
        if (told()) {
            value(false, v);
        }
    }

    public static void saw(long v) {
        if (told()) {
            value(false, v);
        }
    }

    public static void saw(float v) {
        if (told()) {
            value(false, v);
        }
    }

    public static void saw(double v) {
        if (told()) {
            value(false, v);
        }
    }

    public static void saw(@Nullable Object v) {
        if (told()) {
            value(false, shown(v));
        }
    }

    public static void writing(boolean v) {
        if (told()) {
            value(true, v);
        }
    }

    public static void writing(byte v) {
        if (told()) {
            value(true, v);
        }
    }

    public static void writing(char v) {
        if (told()) {
            value(true, v);
        }
    }

    public static void writing(short v) {
        if (told()) {
            value(true, v);
        }
    }

    public static void writing(int v) {
        if (told()) {
            value(true, v);
        }
    }

    public static void writing(long v) {
        if (told()) {
            value(true, v);
        }
    }

    public static void writing(float v) {
        if (told()) {
            value(true, v);
        }
    }

    public static void writing(double v) {
        if (told()) {
            value(true, v);
        }
    }

    public static void writing(@Nullable Object v) {
        if (told()) {
            value(true, shown(v));
        }
    }
}
