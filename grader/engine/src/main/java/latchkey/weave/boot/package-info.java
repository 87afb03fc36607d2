/** Templates: renamed into java.lang and defined in java.base at run time, so that the JDK's own classes can call them. */
@NullMarked
package latchkey.weave.boot;

import org.jspecify.annotations.NullMarked;
