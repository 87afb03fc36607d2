package latchkey.weave;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;

/**
 * The classes of one submission and of its check: class files, and what they become when they are woven.
 *
 * <p>Each is woven once, however many loaders define it. Thread-safe.
 */
public final class WovenClasses {
    private final Map<String, byte[]> learner;
    private final Map<String, byte[]> check;
    private final Map<String, byte[]> woven = new ConcurrentHashMap<>();
    private final Map<String, ClassReader> readers = new ConcurrentHashMap<>();
    private final Map<String, Statics> statics = new TreeMap<>();

    /**
     * Takes class files by binary name.
     *
     * @param learner whose every shared access is observed
     * @param check whose calls are controlled, but whose own variables are nobody's business
     */
    public WovenClasses(Map<String, byte[]> learner, Map<String, byte[]> check) {
        this.learner = Map.copyOf(learner);
        this.check = Map.copyOf(check);
        learner.forEach((name, bytes) -> statics.put(name, Statics.of(new ClassReader(bytes))));
    }

    boolean contains(String name) {
        return learner.containsKey(name) || check.containsKey(name);
    }

    boolean isLearners(String internalName) {
        return learner.containsKey(internalName.replace('/', '.'));
    }

    /** The learner's classes, by binary name. */
    public Set<String> learners() {
        return learner.keySet();
    }

    byte[] woven(String name) {
        return woven.computeIfAbsent(name, n -> new ClassWeaver(this).weave(bytes(n), learner.containsKey(n)));
    }

    private byte[] bytes(String name) {
        byte[] bytes = learner.containsKey(name) ? learner.get(name) : check.get(name);
        if (bytes == null) {
            throw new IllegalArgumentException("no class file of " + name);
        }
        return bytes;
    }

    private @Nullable ClassReader reader(String internalName) {
        String name = internalName.replace('/', '.');
        return contains(name) ? readers.computeIfAbsent(name, n -> new ClassReader(bytes(n))) : null;
    }

    /** The access flags of a field of ours, looked up through its superclasses; 0 where it is not known. */
    int fieldFlags(String owner, String field) {
        for (ClassReader reader = reader(owner); reader != null; reader = reader(reader.getSuperName())) {
            Integer flags = fields(reader).get(field);
            if (flags != null) {
                return flags;
            }
        }
        return 0;
    }

    /** The class of ours that declares what this class calls a field of its own, which may be an inherited one. */
    String declaring(String owner, String field) {
        for (ClassReader reader = reader(owner); reader != null; reader = reader(reader.getSuperName())) {
            if (fields(reader).containsKey(field)) {
                return reader.getClassName();
            }
        }
        return owner;
    }

    private static Map<String, Integer> fields(ClassReader reader) {
        Map<String, Integer> fields = new HashMap<>();
        reader.accept(
                new ClassVisitor(Opcodes.ASM9) {
                    @Override
                    public @Nullable FieldVisitor visitField(
                            int access,
                            String name,
                            String descriptor,
                            @Nullable String signature,
                            @Nullable Object value) {
                        fields.put(name, access);
                        return null;
                    }
                },
                ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG);
        return fields;
    }

    /** Whether instances are threads. */
    boolean isThread(@Nullable String internalName) {
        String name = internalName;
        while (name != null && !name.equals("java/lang/Thread")) {
            ClassReader reader = reader(name);
            name = reader == null ? null : reader.getSuperName();
        }
        return name != null;
    }

    /** A reference to a method of the JDK that would be rewritten if it were called. */
    boolean passesByWeaving(Handle handle) {
        int tag = handle.getTag();
        String owner = handle.getOwner();
        boolean call =
                tag == Opcodes.H_INVOKEVIRTUAL || tag == Opcodes.H_INVOKEINTERFACE || tag == Opcodes.H_INVOKESTATIC;
        boolean monitor = tag != Opcodes.H_INVOKESTATIC && Calls.isMonitorMethod(handle.getName());
        return call
                && (owner.startsWith("java/util/")
                        || isThread(owner) && !isLearners(owner)
                        || isThread(owner) && Calls.isThreadMethod(handle.getName())
                        || owner.equals("java/lang/invoke/VarHandle")
                        || owner.equals("java/lang/System")
                        || owner.equals("java/lang/Throwable")
                        || owner.startsWith("java/lang/StringBu")
                        || Calls.isMultiplication(owner, handle.getName())
                        || monitor);
    }

    /** Whether something static of the learner's may be left over from a schedule: then each needs a fresh loader. */
    public boolean haveStaticState() {
        return statics.containsValue(Statics.STATE);
    }

    /** The learner's classes whose initialisers make constants only: to run once, before the first schedule. */
    public List<String> withConstants() {
        return statics.entrySet().stream()
                .filter(entry -> entry.getValue() == Statics.CONSTANTS)
                .map(Map.Entry::getKey)
                .toList();
    }
}
