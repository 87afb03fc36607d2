package latchkey.race;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;

/** Tells of which fields the declared type is immutable: it has fields, and all of them are final. */
final class FinalFields {
    private FinalFields() {}

    /** Whether what this field of the owner holds has final fields only; false where there is no such field. */
    static boolean only(Object owner, String field) {
        for (Class<?> type = owner.getClass(); type != null; type = type.getSuperclass()) {
            for (Field declared : type.getDeclaredFields()) {
                if (declared.getName().equals(field)) {
                    return only(declared.getType());
                }
            }
        }
        return false;
    }

    private static boolean only(Class<?> holder) {
        int finals = 0;
        for (Class<?> type = holder; type != null; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers())) {
                    continue;
                }
                if (!Modifier.isFinal(field.getModifiers())) {
                    return false;
                }
                finals++;
            }
        }
        return finals > 0;
    }
}
