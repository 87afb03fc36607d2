package latchkey.rules;

import java.util.List;
import latchkey.rules.BytecodeFacts.How;
import latchkey.trace.Place;

/** How findings of this package speak. */
final class Wording {

    private Wording() {}

    /** The name that a reader uses for a type: {@code Map.Entry} for {@code java.util.Map$Entry}. */
    static String simple(String type) {
        return type.substring(type.lastIndexOf('.') + 1).replace('$', '.');
    }

    /** The beginning of a sentence: {@code Line 12 of Counter.java}, or the file alone where there is no line. */
    static String subject(Place place) {
        return place.line() > 0 ? "Line " + place.line() + " of " + place.type() + ".java" : place.type() + ".java";
    }

    /** The predicate of a sentence: {@code calls System.exit}, {@code refers to System::exit}. */
    static String act(How how, String type, String method) {
        String simple = simple(type);
        return switch (how) {
            case REFERENCE -> "refers to " + simple + "::" + (method.equals("<init>") ? "new" : method);
            case CONSTRUCTION -> "creates " + article(simple) + simple;
            case CALL -> "calls " + simple + "." + method;
        };
    }

    /** Joins alternatives: {@code a, b or c}. */
    static String or(List<String> parts) {
        int last = parts.size() - 1;
        return last < 1 ? String.join("", parts) : String.join(", ", parts.subList(0, last)) + " or " + parts.get(last);
    }

    private static String article(String noun) {
        return "AEIO".indexOf(noun.charAt(0)) >= 0 ? "an " : "a ";
    }
}
