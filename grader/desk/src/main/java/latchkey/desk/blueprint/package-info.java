/** What a new exercise begins with: its names, its files, and how they get into the kit. */
@NullMarked
package latchkey.desk.blueprint;

import org.jspecify.annotations.NullMarked;
