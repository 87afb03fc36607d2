package latchkey.desk.judging;

/**
 * One submission to judge, as it is sent to a judging JVM.
 *
 * @param id unguessable; the answer repeats it, so that nothing a submission prints passes for an answer
 * @param exercise the exercise's id
 * @param folder the submission's folder, absolute
 * @param seedSet which set of seeds the schedules are drawn from; 1 is the fixed one
 */
public record Request(String id, String exercise, String folder, long seedSet) {}
