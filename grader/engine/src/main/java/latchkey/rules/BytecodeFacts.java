package latchkey.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import latchkey.trace.Place;

/**
 * What the class files of a submission say, as far as ArchUnit does not import it.
 *
 * <p>The lists are in the order of the classes' names, and within a class in that of its byte code. Types are binary
 * names. Nothing of the submission is loaded or run. Immutable.
 */
public final class BytecodeFacts {

    /** How a method is put to use. */
    public enum How {
        CALL,
        CONSTRUCTION,
        REFERENCE
    }

    /**
     * A call, a construction (then the name is {@code <init>}) or a method reference.
     *
     * @param place where it stands
     * @param in the class in which it stands
     * @param how which of the three
     * @param owner the type named in the byte code, which may be a subclass of the one that declares the method
     * @param name the method
     * @param descriptor its parameters and result, as in the class file
     */
    public record Call(Place place, String in, How how, String owner, String name, String descriptor) {}

    /** A read or write of a field, {@code owner} being the type named in the byte code. */
    public record FieldUse(Place place, String in, String owner, String name, boolean write) {}

    /** A type named by itself: a class literal, a cast, {@code new}, {@code instanceof}, a supertype. */
    public record TypeMention(Place place, String in, String type) {}

    /** A string constant in code; what javac folds ({@code "java.lang.Sys" + "tem"}) is one constant. */
    public record Text(Place place, String in, String value) {

        /** Whether it could be a class's name: Java identifiers joined by dots, two at least. */
        public boolean looksLikeClassName() {
            String[] parts = value.split("\\.", -1);
            for (String part : parts) {
                if (part.isEmpty()
                        || !Character.isJavaIdentifierStart(part.charAt(0))
                        || !part.chars().allMatch(Character::isJavaIdentifierPart)) {
                    return false;
                }
            }
            return parts.length > 1;
        }
    }

    /** A place that enters a monitor: a synchronized block, or with {@code wholeMethod} a synchronized method. */
    public record Monitor(Place place, String in, boolean wholeMethod) {}

    /** A field that the submission declares, {@code descriptor} being its type as in the class file. */
    public record DeclaredField(
            String in, String name, String descriptor, boolean isStatic, boolean isFinal, boolean isVolatile) {}

    private final FactReader read;
    private final Ancestry ancestry;

    private BytecodeFacts(FactReader read, Ancestry ancestry) {
        this.read = read;
        this.ancestry = ancestry;
    }

    /**
     * Reads the facts of a submission.
     *
     * @throws IllegalArgumentException if a class file cannot be read or is filed under another name than its own
     */
    public static BytecodeFacts of(CompiledClasses compiled) {
        FactReader reader = new FactReader();
        compiled.byName().forEach(reader::read);
        return new BytecodeFacts(reader, new Ancestry(reader.supertypes, reader.methods));
    }

    /** The names of all classes of the submission. */
    public Set<String> classes() {
        return Set.copyOf(read.supertypes.keySet());
    }

    /** Every call, construction and method reference. */
    public List<Call> calls() {
        return List.copyOf(read.calls);
    }

    /** Every read and write of a field. */
    public List<FieldUse> fieldUses() {
        return List.copyOf(read.fieldUses);
    }

    /** Every type named by itself. */
    public List<TypeMention> typeMentions() {
        return List.copyOf(read.typeMentions);
    }

    /** Every string constant in code. */
    public List<Text> texts() {
        return List.copyOf(read.texts);
    }

    /** Every synchronized block and method. */
    public List<Monitor> monitors() {
        return List.copyOf(read.monitors);
    }

    /** Every native method. */
    public List<Place> nativeMethods() {
        return List.copyOf(read.nativeMethods);
    }

    /** Every field declared. */
    public List<DeclaredField> fields() {
        return List.copyOf(read.fields);
    }

    /** The classes whose initialiser does more than store constants, with the first place where it does. */
    public Map<String, Place> initialisersAtWork() {
        return Map.copyOf(read.initialisers);
    }

    /** Whether anything outlives an object: an initialiser at work, or a static field that can be written again. */
    public boolean keepsStaticState() {
        return !read.initialisers.isEmpty() || read.fields.stream().anyMatch(f -> f.isStatic() && !f.isFinal());
    }

    /** The classes of the submission that extend {@link Thread}, at whatever distance. */
    public Set<String> threads() {
        return read.supertypes.keySet().stream()
                .filter(type -> ancestry.inherits(type, "java.lang.Thread"))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a type is another one or inherits from it, across the submission and the JDK. */
    public boolean inherits(String type, String ancestor) {
        return ancestry.inherits(type, ancestor);
    }

    /** Whether a call ends in a method that the submission itself declares, be it by inheritance. */
    public boolean isOwn(Call call) {
        return ancestry.declares(call.owner(), call.name() + call.descriptor());
    }
}
