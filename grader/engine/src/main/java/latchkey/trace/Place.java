package latchkey.trace;

/**
 * A line of the learner's source.
 *
 * @param type the simple name of the top-level type, as its file is called without {@code .java}
 * @param method the method's name as written; {@code lambda} for the body of a lambda
 * @param line the line number, from 1; 0 where the class file has none
 */
public record Place(String type, String method, int line) {

    @Override
    public String toString() {
        return line > 0 ? type + ":" + line : type;
    }
}
