package latchkey.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who inherits from whom: the submission's classes as read from their class files, the JDK's as loaded. */
final class Ancestry {

    private final Map<String, List<String>> supertypes;
    private final Map<String, Set<String>> methods;

    /** Takes the supertypes and the methods (name and descriptor) of each class of a submission. */
    Ancestry(Map<String, List<String>> supertypes, Map<String, Set<String>> methods) {
        this.supertypes = supertypes;
        this.methods = methods;
    }

    /** Whether a type is another one or inherits from it. */
    boolean inherits(String type, String ancestor) {
        if (type.equals(ancestor)) {
            return true;
        }
        List<String> parents = supertypes.get(type);
        if (parents == null) {
            return inheritsInTheJdk(type, ancestor);
        }
        return parents.stream().anyMatch(parent -> inherits(parent, ancestor));
    }

    /** Whether the submission declares this method in a type of its own or in one of that type's own ancestors. */
    boolean declares(String type, String nameAndDescriptor) {
        List<String> parents = supertypes.get(type);
        if (parents == null) {
            return false;
        }
        return methods.getOrDefault(type, Set.of()).contains(nameAndDescriptor)
                || parents.stream().anyMatch(parent -> declares(parent, nameAndDescriptor));
    }

    private static boolean inheritsInTheJdk(String type, String ancestor) {
        ClassLoader jdk = ClassLoader.getPlatformClassLoader();
        try {
            return Class.forName(ancestor, false, jdk).isAssignableFrom(Class.forName(type, false, jdk));
        } catch (ClassNotFoundException | LinkageError notOfTheJdk) {
            return false;
        }
    }
}
