package latchkey.rules;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The class files of one submission, sorted by binary name.
 *
 * @param byName the bytes of each class file by the binary name of its class ({@code locks.counter.Counter$Box}); the
 *     arrays are shared, nobody changes them
 */
public record CompiledClasses(Map<String, byte[]> byName) {

    public CompiledClasses(Map<String, byte[]> byName) {
        SortedMap<String, byte[]> sorted = new TreeMap<>(byName);
        this.byName = Collections.unmodifiableMap(sorted);
    }
}
