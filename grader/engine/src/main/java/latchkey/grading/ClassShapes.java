package latchkey.grading;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import latchkey.grading.ClassShape.Member;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;

/** The types of one compilation, and what they inherit from each other and from the JDK. */
final class ClassShapes {
    private final Map<String, ClassShape> byName = new TreeMap<>();

    ClassShapes(Map<String, byte[]> classes) {
        for (byte[] bytes : classes.values()) {
            ClassShape shape = ClassShape.of(bytes);
            byName.put(shape.name(), shape);
        }
    }

    Iterable<ClassShape> all() {
        return byName.values();
    }

    Optional<ClassShape> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** Whether a type is public or protected, and everything around it, too. */
    boolean isVisible(ClassShape shape) {
        if (!shape.has(Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED) || shape.has(Opcodes.ACC_SYNTHETIC)) {
            return false;
        }
        ClassShape outer = shape.outer() == null ? null : byName.get(shape.outer());
        return shape.top() || outer != null && isVisible(outer);
    }

    /** A member of a type, declared there or inherited from a type of the same compilation. */
    @Nullable
    Member member(ClassShape type, Member wanted) {
        if (wanted.isConstructor()) {
            return type.members().get(wanted.key());
        }
        return lineage(type.name()).stream()
                .map(byName::get)
                .filter(shape -> shape != null && shape.members().containsKey(wanted.key()))
                .findFirst()
                .map(shape -> shape.members().get(wanted.key()))
                .orElse(null);
    }

    /** The members of a type that have this one's name and kind, the inherited ones, too. */
    List<Member> namesakes(ClassShape type, Member wanted) {
        return lineage(type.name()).stream()
                .filter(name -> !wanted.isConstructor() || name.equals(type.name()))
                .flatMap(name -> find(name).stream())
                .flatMap(shape -> shape.members().values().stream())
                .filter(each -> each.name().equals(wanted.name()) && each.isMethod() == wanted.isMethod())
                .filter(each -> !each.has(Opcodes.ACC_SYNTHETIC))
                .toList();
    }

    /** The internal names of a type and of all its supertypes, as far as they are known, the nearest first. */
    Set<String> lineage(String type) {
        Set<String> found = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(type));
        while (!open.isEmpty()) {
            String name = open.removeFirst();
            if (found.add(name)) {
                ClassShape shape = byName.get(name);
                open.addAll(shape == null ? platformSupertypes(name) : shape.supertypes());
            }
        }
        return found;
    }

    private static List<String> platformSupertypes(String name) {
        try {
            Class<?> type = Class.forName(name.replace('/', '.'), false, ClassLoader.getPlatformClassLoader());
            Set<String> supertypes = new LinkedHashSet<>();
            Class<?> superclass = type.getSuperclass();
            if (superclass != null) {
                supertypes.add(internal(superclass));
            }
            for (Class<?> each : type.getInterfaces()) {
                supertypes.add(internal(each));
            }
            return List.copyOf(supertypes);
        } catch (ClassNotFoundException | LinkageError e) {
            return List.of();
        }
    }

    private static String internal(Class<?> type) {
        return type.getName().replace('.', '/');
    }
}
