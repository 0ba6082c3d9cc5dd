package org.amparo.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.amparo.access.CareTeam;
import org.amparo.access.Permit;
import org.amparo.access.Relation;
import org.amparo.notice.NoticeKind;
import org.amparo.notice.Notices;
import org.amparo.shared.BreakGlassId;
import org.amparo.shared.Role;
import org.amparo.shared.StaffId;
import org.amparo.shared.UnitId;
import org.amparo.staff.People;
import org.amparo.staff.Person;

/** Breaking the glass is heard at once: by the lead, and by every other supervisor of the unit. */
@ApplicationScoped
class GlassAlarm {

    @Inject
    private CareTeam team;
    @Inject
    private People people;
    @Inject
    private Notices notices;

    void ring(BreakGlassId id, Permit permit) {
        team.of(permit).stream().filter(p -> p.relation() == Relation.LEAD).forEach(p -> notices.tell(p.user(), NoticeKind.GLASS_BROKEN, id));
        UUID unit = unitOf(permit);
        if (unit != null) tellSupervisors(unit, permit.holder(), NoticeKind.GLASS_BROKEN, id);
    }

    void tellSupervisors(UUID unit, StaffId butNot, NoticeKind kind, BreakGlassId id) {
        for (Person supervisor : people.inUnit(new UnitId(unit), Role.SUPERVISOR))
            if (!supervisor.id().equals(butNot)) notices.tell(supervisor.id(), kind, id);
    }

    /** The unit the record is kept in; null before it was given to one. */
    UUID unitOf(Permit permit) {
        return team.unit(permit).map(UnitId::value).orElse(null);
    }
}
