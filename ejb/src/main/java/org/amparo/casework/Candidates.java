package org.amparo.casework;

import java.io.Serializable;
import java.util.List;
import org.amparo.staff.Person;

/** A case as it is led now, and who could lead it or stand in. */
public record Candidates(CaseFacts facts, List<Person> people) implements Serializable {

    public Candidates {
        people = List.copyOf(people);
    }
}
