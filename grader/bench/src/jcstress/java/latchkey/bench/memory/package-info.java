/** Small programs of the memory model once more, as jcstress tests. */
@NullMarked
package latchkey.bench.memory;

import org.jspecify.annotations.NullMarked;
