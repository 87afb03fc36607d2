package latchkey.rules;

import java.util.List;

/** Something that a submission can put to use, named as in a sentence: {@code a semaphore}. */
public interface Use {

    /** What is used, fit to follow "uses": {@code synchronized}, {@code a lock}. */
    String phrase();

    /** Every place where the submission uses it, in the order of the source lines. */
    List<Sighting> sightings(ImportedClasses code);
}
