package org.amparo.survivor.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.amparo.access.CareTeam;
import org.amparo.access.Permit;
import org.amparo.notice.NoticeKind;
import org.amparo.notice.Notices;
import org.amparo.shared.StaffId;
import org.amparo.staff.People;
import org.amparo.staff.Person;
import org.amparo.work.NewTask;
import org.amparo.work.Priority;
import org.amparo.work.TaskKind;
import org.amparo.work.Tasks;

/** Has somebody of her team talk with her, or with who may answer for her, about an answer that does not hold for long or no longer. */
@ApplicationScoped
class AskingAgain {

    @Inject
    private ConsentRecords records;
    @Inject
    private CareTeam careTeam;
    @Inject
    private People people;
    @Inject
    private Tasks tasks;
    @Inject
    private Notices notices;
    @Inject
    private Clock clock;

    void about(Consent consent, Instant due, Priority priority, Permit permit) {
        StaffId lead = people.whoIsThere(careTeam.inOrder(permit)).map(Person::id).orElse(null);
        tasks.open(new NewTask(permit.survivor(), null, TaskKind.RENEW_CONSENT, consent.id(), due, lead, priority), permit);
        if (lead != null) notices.tell(lead, NoticeKind.CONSENT_RUNS_OUT, permit.survivor());
        consent.askedAgain(clock.instant());
        records.write();
    }
}
