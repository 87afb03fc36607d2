package latchkey.schedule;

/** What objects are called in stories. */
public final class Names {
    private Names() {}

    /** The simple name of the object's class, without the package; a class literal for a class. The same in every run. */
    public static String of(Object object) {
        if (object instanceof Class<?> type) {
            return simple(type.getName()) + ".class";
        }
        return object.getClass().isHidden()
                ? "a lambda"
                : simple(object.getClass().getName());
    }

    /** The last part of a binary or internal class name. */
    public static String simple(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('/')) + 1);
        return last.substring(last.lastIndexOf('$') + 1);
    }
}
