package latchkey.race;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.stream.Stream;

/** Tells of which fields the declared type is immutable: all fields there are are final. */
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

    /** A sealed type holds what those that it permits hold. */
    private static boolean only(Class<?> holder) {
        Class<?>[] permitted = holder.getPermittedSubclasses();
        boolean subclasses = permitted == null || Stream.of(permitted).allMatch(FinalFields::only);
        boolean itself = holder.isInterface() || Modifier.isAbstract(holder.getModifiers());
        return subclasses && (permitted != null && itself || onlyOfItsOwn(holder));
    }

    private static boolean onlyOfItsOwn(Class<?> holder) {
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
        boolean nothing = Modifier.isFinal(holder.getModifiers()) && !holder.isPrimitive() && !holder.isArray();
        return finals > 0 || nothing;
    }
}
