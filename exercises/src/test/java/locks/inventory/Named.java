package locks.inventory;

import java.util.List;
import latchkey.rules.ImportedClasses;
import latchkey.rules.Sighting;
import latchkey.rules.Use;

/** Several uses under one name. */
record Named(String phrase, List<Use> uses) implements Use {

    Named(String phrase, Use... uses) {
        this(phrase, List.of(uses));
    }

    @Override
    public List<Sighting> sightings(ImportedClasses code) {
        return uses.stream().flatMap(use -> use.sightings(code).stream()).toList();
    }
}
