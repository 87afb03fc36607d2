/** The command line: what a learner or an author types, one class for each command. */
@NullMarked
package latchkey.desk;

import org.jspecify.annotations.NullMarked;
