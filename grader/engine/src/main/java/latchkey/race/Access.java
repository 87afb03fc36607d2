package latchkey.race;

/**
 * One access to a variable that is not synchronisation.
 *
 * @param thread the accessing thread's number
 * @param write whether the variable was written
 * @param where the woven place, {@code owner.method:line}
 */
public record Access(int thread, boolean write, String where) {}
