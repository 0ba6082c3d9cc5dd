package org.amparo.review.unconditional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import org.amparo.access.CareTeam;
import org.amparo.access.Permit;
import org.amparo.notice.NoticeKind;
import org.amparo.notice.Notices;
import org.amparo.shared.DoubtId;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.ServiceId;
import org.amparo.staff.People;
import org.amparo.work.ConditionSpokenOf;
import org.amparo.work.HelpCutShort;
import org.amparo.work.SaidNo;

/** Writes down a *no* and what happens to help, in the act in which each happens, knowing neither the area that says the one nor the other. */
@ApplicationScoped
class Watcher {

    @Inject
    private Doubts doubts;
    @Inject
    private CareTeam team;
    @Inject
    private People people;
    @Inject
    private Notices notices;
    @Inject
    private Clock clock;

    void said(@Observes SaidNo no) {
        doubts.said(no.kind(), clock.instant(), no.permit());
    }

    void cutShort(@Observes HelpCutShort help) {
        happened(help.service(), help.provider(), Sign.valueOf(help.how().name()), help.reason(), help.permit());
    }

    /** Words are looked at at once; what happened only where it followed a *no*, on the list. */
    void spokenOf(@Observes ConditionSpokenOf help) {
        happened(help.service(), help.provider(), Sign.CONDITION_SPOKEN_OF, null, help.permit());
        people.supervisors(team.unit(help.permit()).orElse(null), help.permit().custodian(), Set.of())
                .forEach(who -> notices.tell(who.id(), NoticeKind.HELP_IN_DOUBT, help.service()));
    }

    private void happened(ServiceId service, OrganisationId provider, Sign sign, String reason, Permit permit) {
        DoubtId id = DoubtId.fresh();
        doubts.happened(id, service, provider, sign, reason, clock.instant(), permit);
        team.nameLast(id, permit);
    }
}
