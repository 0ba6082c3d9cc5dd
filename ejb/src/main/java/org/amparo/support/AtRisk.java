package org.amparo.support;

import java.io.Serializable;
import java.time.LocalDate;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.ServiceId;
import org.amparo.shared.SurvivorId;

/** Help that may break off, as a supervisor's list shows it: codes and dates, nobody's words. @param number of the case, empty before there is one @param due when something has to be in place */
public record AtRisk(ServiceId service, SurvivorId survivor, String number, ServiceKind kind, OrganisationId provider, Why why, LocalDate due) implements Serializable {

    public enum Why { ENDS_WITHOUT_PLAN, NOTHING_IN_ITS_PLACE, NOBODY_LOOKED_AGAIN, HAS_NOT_BEGUN }

    static AtRisk of(Service service, String number) {
        Why why = switch (service.state()) {
            case INTERRUPTED -> Why.NOTHING_IN_ITS_PLACE;
            case WAITING -> Why.NOBODY_LOOKED_AGAIN;
            case ACCEPTED -> Why.HAS_NOT_BEGUN;
            default -> Why.ENDS_WITHOUT_PLAN;
        };
        return new AtRisk(service.id(), service.survivor(), number, service.kind(), service.provider(), why, why == Why.ENDS_WITHOUT_PLAN ? service.plannedEnd() : service.reviewOn());
    }

    public boolean late(LocalDate today) {
        return due != null && due.isBefore(today);
    }
}
