package org.amparo.calendar.interpreter;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.StaffId;

/** Asked before anybody is booked: what stands in the way, and not to be talked away (W1.3, INV-7). */
@Holds({Recommendation.R_42, Recommendation.R_43, Recommendation.R_118})
final class InterpreterPolicy {

    private InterpreterPolicy() {}

    /** Whom she does not want near: colleagues, organisations, and names that sound like somebody's of her list. */
    record KeptAway(Set<StaffId> people, Set<OrganisationId> organisations, Set<String> names) {

        boolean holds(InterpreterDetails who) {
            return who.account() != null && people.contains(who.account()) || who.organisation() != null && organisations.contains(who.organisation()) || names.contains(who.name());
        }
    }

    static Set<Obstacle> obstacles(InterpreterDetails who, Set<Between> between, KeptAway away, LocalDate on) {
        EnumSet<Obstacle> found = EnumSet.noneOf(Obstacle.class);
        between.forEach(b -> found.add(obstacle(b)));
        if (away.holds(who)) found.add(Obstacle.EXCLUDED);
        if (who.signedOn() == null || on.isBefore(who.signedOn())) found.add(Obstacle.NO_CONFIDENTIALITY);
        else if (on.isAfter(who.signedUntil())) found.add(Obstacle.CONFIDENTIALITY_ENDED);
        if (!who.active()) found.add(Obstacle.NOT_ACTIVE);
        return found;
    }

    static Obstacle obstacle(Between between) {
        return switch (between) {
            case REFUSED_BY_HER -> Obstacle.REFUSED_BY_HER;
            case FAMILY -> Obstacle.FAMILY;
            case SAME_COMMUNITY -> Obstacle.SAME_COMMUNITY;
            case KNOWN_TO_HER -> Obstacle.KNOWN_TO_HER;
        };
    }
}
