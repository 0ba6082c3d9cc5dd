package org.amparo.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.access.ExclusionRecorded;
import org.amparo.access.Permit;
import org.amparo.notice.NoticeKind;
import org.amparo.notice.Notices;
import org.amparo.shared.StaffId;
import org.amparo.staff.People;

/** She does not want this worker near: the other of the two goes on alone, and somebody new is named within days. */
@ApplicationScoped
class Unwanted {

    @Inject
    private Access access;
    @Inject
    private CaseFileRows files;
    @Inject
    private Assignment assignment;
    @Inject
    private People people;
    @Inject
    private Notices notices;

    void excluded(@Observes ExclusionRecorded excluded) {
        if (excluded.user() == null) return;
        Permit permit = access.require(Action.EDIT_EXCLUSIONS, excluded.survivor());
        files.of(permit).ifPresent(file -> goOnWithout(excluded.user(), file, permit));
    }

    private void goOnWithout(StaffId unwanted, CaseFile file, Permit permit) {
        CaseFacts facts = file.facts();
        // without a deputy, whoever heard the wish leads until somebody is named
        if (unwanted.equals(facts.lead())) assignment.change(file, facts.deputy() == null ? permit.holder() : facts.deputy(), null, null, Told.INTRODUCED, permit);
        else if (unwanted.equals(facts.deputy())) assignment.change(file, facts.lead(), null, null, Told.INTRODUCED, permit);
        else {
            // a member has meetings with her and questions to answer too: nobody whom she does not want waits for her
            assignment.handOn(unwanted, facts.lead(), permit);
            return;
        }
        people.supervisors(facts.unit(), permit.custodian(), Set.of(unwanted)).forEach(s -> notices.tell(s.id(), NoticeKind.CASE_ASSIGNED, facts.id()));
    }
}
