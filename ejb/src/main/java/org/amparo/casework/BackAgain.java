package org.amparo.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import org.amparo.access.Exclusions;
import org.amparo.notice.NoticeKind;
import org.amparo.notice.Notices;
import org.amparo.shared.StaffId;
import org.amparo.staff.People;

/** Whoever oversees the unit hears that a closed case is work again, and reads nothing of it in the notice. */
@ApplicationScoped
class BackAgain {

    @Inject
    private People people;
    @Inject
    private Exclusions exclusions;
    @Inject
    private Notices notices;

    void reopened(@Observes CaseReopened again) {
        Set<StaffId> notThese = new HashSet<>(exclusions.people(again.permit()));
        notThese.add(again.permit().holder());
        people.supervisors(again.facts().unit(), again.permit().custodian(), notThese).forEach(who -> notices.tell(who.id(), NoticeKind.CASE_REOPENED, again.facts().id()));
    }
}
