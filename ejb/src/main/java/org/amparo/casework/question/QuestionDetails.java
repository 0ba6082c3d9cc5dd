package org.amparo.casework.question;

import java.time.Instant;
import org.amparo.access.SaidHow;
import org.amparo.shared.StaffId;
import org.amparo.work.Priority;

/** A question as the care team reads it. Lives for one request. @param outcome null while it is open */
public record QuestionDetails(QuestionId id, Asker asker, String words, Priority urgency, StaffId owner, String ownerName, Instant asked, Instant due, QuestionWorkflow.State state,
                              Outcome outcome, String answer, Instant answered, SaidHow told, Instant toldAt, long version) {

    public boolean open() {
        return state == QuestionWorkflow.State.OPEN;
    }

    /** Nobody should have to look for it in a list. */
    public boolean pressing() {
        return open() && urgency == Priority.URGENT;
    }

    QuestionDetails named(String name) {
        return new QuestionDetails(id, asker, words, urgency, owner, name, asked, due, state, outcome, answer, answered, told, toldAt, version);
    }

    @Override
    public String toString() {
        return "question " + id;
    }
}
