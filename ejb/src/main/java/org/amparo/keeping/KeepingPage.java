package org.amparo.keeping;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.amparo.casework.CaseWorkflow;
import org.amparo.casework.EndedCase;
import org.amparo.staff.Person;

/**
 * One record as whoever answers for keeping it sees it: numbers, dates and colleagues.
 * @param file null while the case goes on @param due null when nobody has worked it out yet @param because why it is kept longer, or null
 * @param hold null when nothing holds it @param erasing the erasure under way, or null @param workers who may lead it when it is taken out of the archive
 */
public record KeepingPage(String number, EndedCase file, LocalDate due, LongerBecause because, boolean timeHasCome, HoldDetails hold, ErasureId erasing, boolean joinedGoesOn,
                          List<Person> workers, long version) implements Serializable {

    public KeepingPage {
        workers = List.copyOf(workers);
    }

    public boolean archived() {
        return file != null && file.facts().state() == CaseWorkflow.State.ARCHIVED;
    }

    /** Its time has come and nothing keeps it: somebody decides. */
    public boolean toDecide() {
        return timeHasCome && hold == null && erasing == null && !joinedGoesOn;
    }
}
