/** Folders of submissions whose names say which verdict is expected of them. */
@NullMarked
package latchkey.desk.corpus;

import org.jspecify.annotations.NullMarked;
