package latchkey.bench;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says which small program a jcstress test is the counterpart of; its forbidden outcome is what fails that program. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Mirrors {

    /** The program's short name. */
    String value();
}
