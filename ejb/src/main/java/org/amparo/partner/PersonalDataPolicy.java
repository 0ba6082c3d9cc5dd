package org.amparo.partner;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.amparo.partner.OrganisationWorkflow.Condition;
import org.amparo.partner.OrganisationWorkflow.State;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;

/** No agreement, no personal data; and no agreement counts without the checks behind it. Asked again at every use. */
@Holds({Recommendation.R_50, Recommendation.R_56})
final class PersonalDataPolicy {

    private PersonalDataPolicy() {}

    static Set<Barrier> barriers(State state, Vetting vetting, boolean servesChildren, LocalDate today) {
        Set<Barrier> barriers = EnumSet.noneOf(Barrier.class);
        switch (state) {
            case PROSPECT, VETTING -> barriers.add(Barrier.NOT_VETTED);
            case SUSPENDED -> barriers.add(Barrier.SUSPENDED);
            case ENDED -> barriers.add(Barrier.ENDED);
            case ACTIVE -> { }
        }
        if (vetting.agreementSigned() == null || vetting.agreementUntil() == null) barriers.add(Barrier.AGREEMENT_MISSING);
        else if (!vetting.agreementInDate(today)) barriers.add(Barrier.AGREEMENT_NOT_IN_DATE);
        for (VettingCheck check : VettingCheck.values())
            if (!vetting.passed(check) && (check != VettingCheck.CHILD_CERTIFICATION || servesChildren)) barriers.add(barrier(check));
        return barriers;
    }

    /** What was sent stays readable only as far as help depends on it; the row wall asks the same (V0210). */
    static Reach reach(State state, SuspensionGround ground, Set<Barrier> barriers) {
        if (barriers.isEmpty()) return Reach.ALL;
        boolean trusted = ground == null || !ground.ofSafety();
        return trusted && (state == State.ACTIVE || state == State.SUSPENDED) ? Reach.SERVING : Reach.NOTHING;
    }

    /** The same facts, asked as the guards of the life of an organisation. */
    static boolean met(Condition condition, Vetting vetting, boolean servesChildren, LocalDate today) {
        return switch (condition) {
            case AGREEMENT_SIGNED_AND_IN_DATE -> vetting.agreementInDate(today);
            case DATA_PROTECTION_CHECKED -> vetting.passed(VettingCheck.DATA_PROTECTION);
            case SAFEGUARDING_POLICY_SEEN -> vetting.passed(VettingCheck.SAFEGUARDING);
            case COMPLAINTS_CONTACT_NAMED -> vetting.passed(VettingCheck.COMPLAINTS_CONTACT);
            case CONFLICTS_DECLARED -> vetting.passed(VettingCheck.CONFLICTS_DECLARED);
            case CERTIFIED_FOR_CHILDREN_IF_SERVING_THEM -> !servesChildren || vetting.passed(VettingCheck.CHILD_CERTIFICATION);
            case DECIDED_BY_SOMEONE_ELSE, SUSPENDED_BY_SOMEONE_ELSE, GROUND_CODED, REASON_SAID, OPEN_REFERRALS_LISTED -> throw new IllegalArgumentException(condition + " is about the act");
        };
    }

    private static Barrier barrier(VettingCheck check) {
        return switch (check) {
            case DATA_PROTECTION -> Barrier.DATA_PROTECTION_OPEN;
            case SAFEGUARDING -> Barrier.SAFEGUARDING_OPEN;
            case COMPLAINTS_CONTACT -> Barrier.COMPLAINTS_CONTACT_OPEN;
            case CONFLICTS_DECLARED -> Barrier.CONFLICTS_OPEN;
            case CHILD_CERTIFICATION -> Barrier.CHILD_CERTIFICATION_OPEN;
        };
    }
}
