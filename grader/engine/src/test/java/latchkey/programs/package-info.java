/** Small right and wrong concurrent programs that the engine must tell apart. */
@NullMarked
package latchkey.programs;

import org.jspecify.annotations.NullMarked;
