package org.amparo.justice.afterwards;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.amparo.justice.afterwards.AfterwardsWorkflow.Action;
import org.amparo.justice.afterwards.AfterwardsWorkflow.State;
import org.amparo.justice.readiness.SessionId;

/** The month after a day as its page shows it. Lives for one request and prints as an id. */
public record AfterDetails(AfterId id, SessionId session, State state, Instant since, List<Due> contacts, List<Said> said, OutcomeTold outcome, Set<Action> next, long version) {

    /** One of the four. @param come a call at this moment can count for it */
    public record Due(Contact contact, Instant due, boolean come, boolean asked, boolean tried) {

        /** Somebody asked, or tried and did not reach her. */
        public boolean settled() {
            return asked || tried;
        }
    }

    /** What she said. */
    public record Said(Contact contact, Wellbeing wellbeing, SafetyFelt safety, Therapist therapist, String words, Instant at, String byName) {}

    public boolean over() {
        return AfterwardsWorkflow.TABLE.endsAt(state);
    }

    /** The first that nobody has asked or tried; null when there is none. */
    public Due nextDue() {
        return contacts.stream().filter(c -> !c.settled()).findFirst().orElse(null);
    }

    /** For which of the four somebody asks now: the first that is still owed, or the last whose time has come. */
    public Contact toBeAsked() {
        List<Due> come = contacts.stream().filter(Due::come).toList();
        return come.stream().filter(c -> !c.settled()).findFirst().orElseGet(come::getLast).contact();
    }

    @Override
    public String toString() {
        return "after " + session;
    }
}
