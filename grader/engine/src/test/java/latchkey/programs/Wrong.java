package latchkey.programs;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a wrong program: some schedule fails a check, throws, never ends, or has a data race. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Wrong {

    /** The program's short name, unique among all programs. */
    String value();
}
