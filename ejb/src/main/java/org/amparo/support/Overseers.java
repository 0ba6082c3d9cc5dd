package org.amparo.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.amparo.access.CareTeam;
import org.amparo.access.Permit;
import org.amparo.notice.NoticeKind;
import org.amparo.notice.Notices;
import org.amparo.shared.Id;
import org.amparo.staff.People;

/** Whoever answers for a record hears of it: the supervisors of its unit who are there, never the one who told it. */
@ApplicationScoped
class Overseers {

    @Inject
    private People people;
    @Inject
    private CareTeam team;
    @Inject
    private Notices notices;

    void tell(NoticeKind kind, Id about, Permit permit) {
        people.supervisors(team.unit(permit).orElse(null), permit.custodian(), Set.of(permit.holder())).forEach(who -> notices.tell(who.id(), kind, about));
    }
}
