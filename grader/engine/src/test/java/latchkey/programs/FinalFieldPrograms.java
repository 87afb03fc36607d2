package latchkey.programs;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Objects that are shown to another thread with nothing but their final fields to protect them. */
public final class FinalFieldPrograms {

    private FinalFieldPrograms() {}

    private static final class Fixed {
        final int value;

        Fixed(int value) {
            this.value = value;
        }
    }

    private static final class FixedArray {
        final int[] values;

        FixedArray(int value) {
            values = new int[1];
            values[0] = value;
        }
    }

    /** Shows itself before it is complete. */
    private static final class Escaping {
        final int value;

        Escaping(AtomicReference<@Nullable Escaping> place, int value) {
            place.set(this);
            this.value = value;
        }
    }

    @Right("finalField.opaque.ok")
    public static void final_field_of_an_object_shown_opaquely() throws Exception {
        AtomicReference<@Nullable Fixed> place = new AtomicReference<>();
        Together.run(() -> place.setOpaque(new Fixed(7)), () -> {
            Fixed fixed = place.getOpaque();
            if (fixed != null) {
                Together.checkEqual(7, fixed.value);
            }
        });
    }

    @Right("finalField.array.ok")
    public static void array_in_a_final_field_of_an_object_shown_opaquely() throws Exception {
        AtomicReference<@Nullable FixedArray> place = new AtomicReference<>();
        Together.run(() -> place.setOpaque(new FixedArray(7)), () -> {
            FixedArray fixed = place.getOpaque();
            if (fixed != null) {
                Together.checkEqual(7, fixed.values[0]);
            }
        });
    }

    @Wrong("finalField.arrayLater.bad")
    public static void array_in_a_final_field_that_is_filled_after_the_constructor() throws Exception {
        AtomicReference<@Nullable FixedArray> place = new AtomicReference<>();
        Together.run(
                () -> {
                    FixedArray fixed = new FixedArray(0);
                    fixed.values[0] = 7;
                    place.setOpaque(fixed);
                },
                () -> {
                    FixedArray fixed = place.getOpaque();
                    if (fixed != null) {
                        Together.checkEqual(7, fixed.values[0]);
                    }
                });
    }

    @Wrong("finalField.notFinal.bad")
    public static void field_that_is_not_final_of_an_object_shown_opaquely() throws Exception {
        AtomicReference<@Nullable Box> place = new AtomicReference<>();
        Together.run(
                () -> {
                    Box box = new Box();
                    box.value = 7;
                    place.setOpaque(box);
                },
                () -> {
                    Box box = place.getOpaque();
                    if (box != null) {
                        Together.checkEqual(7, box.value);
                    }
                });
    }

    @Wrong("finalField.escape.bad")
    public static void final_field_of_an_object_that_shows_itself_too_early() throws Exception {
        AtomicReference<@Nullable Escaping> place = new AtomicReference<>();
        Together.run(() -> Together.checkEqual(7, new Escaping(place, 7).value), () -> {
            Escaping escaping = place.get();
            if (escaping != null) {
                Together.checkEqual(7, escaping.value);
            }
        });
    }
}
