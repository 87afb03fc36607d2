package latchkey.race;

/**
 * Two accesses to one variable, at least one of them a write, with no happens-before between them.
 *
 * @param variable the variable's name as a learner reads it
 * @param first the access that came first in this schedule
 * @param second the one that came second
 */
public record Race(String variable, Access first, Access second) {}
