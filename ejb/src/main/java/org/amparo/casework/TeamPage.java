package org.amparo.casework;

import java.io.Serializable;
import java.util.List;
import org.amparo.access.CareTeam;
import org.amparo.staff.Person;

/** Who is there for a case now, who could be, and how it came to be so. No word about the survivor: supervisors use it too. */
public record TeamPage(CaseFacts facts, List<CareTeam.Place> places, List<Person> workers, List<Person> joiners, List<TeamChange> changes)
        implements Serializable {

    public TeamPage {
        places = List.copyOf(places);
        workers = List.copyOf(workers);
        joiners = List.copyOf(joiners);
        changes = List.copyOf(changes);
    }
}
