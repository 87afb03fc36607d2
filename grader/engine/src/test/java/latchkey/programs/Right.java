package latchkey.programs;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a correct program: it ends normally in every schedule, and no schedule shows a data race. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Right {

    /** The program's short name, unique among all programs. */
    String value();
}
