package org.amparo.partner;

import static org.amparo.partner.OrganisationWorkflow.Action.*;
import static org.amparo.partner.OrganisationWorkflow.Condition.*;
import static org.amparo.partner.OrganisationWorkflow.State.*;
import static org.amparo.recommendation.Recommendation.*;
import static org.amparo.shared.Actor.*;
import static org.amparo.workflow.Workflow.because;
import static org.amparo.workflow.Workflow.range;
import static org.amparo.workflow.Workflow.who;

import java.util.Arrays;
import java.util.stream.Stream;
import org.amparo.workflow.Guard;
import org.amparo.workflow.Workflow;

/** Nobody outside receives personal data before an agreement is signed and what it promises was looked at; one person proposes, another decides. */
public final class OrganisationWorkflow {

    public enum State { PROSPECT, VETTING, ACTIVE, SUSPENDED, ENDED }

    public enum Action { BEGIN_VETTING, ACTIVATE, SUSPEND, END }

    public enum Condition implements Guard {
        AGREEMENT_SIGNED_AND_IN_DATE, DATA_PROTECTION_CHECKED, SAFEGUARDING_POLICY_SEEN, COMPLAINTS_CONTACT_NAMED, CONFLICTS_DECLARED,
        CERTIFIED_FOR_CHILDREN_IF_SERVING_THEM, DECIDED_BY_SOMEONE_ELSE, SUSPENDED_BY_SOMEONE_ELSE, GROUND_CODED, REASON_SAID, OPEN_REFERRALS_LISTED
    }

    private static final Condition[] FIT_TO_RECEIVE = {
        AGREEMENT_SIGNED_AND_IN_DATE, DATA_PROTECTION_CHECKED, SAFEGUARDING_POLICY_SEEN, COMPLAINTS_CONTACT_NAMED, CONFLICTS_DECLARED,
        CERTIFIED_FOR_CHILDREN_IF_SERVING_THEM, DECIDED_BY_SOMEONE_ELSE
    };

    private static final Condition[] FIT_TO_COME_BACK = Stream.concat(Arrays.stream(FIT_TO_RECEIVE), Stream.of(SUSPENDED_BY_SOMEONE_ELSE, REASON_SAID)).toArray(Condition[]::new);

    // @formatter:off
    //           from                        action         to         by                       because                    guards
    public static final Workflow<State, Action> TABLE = Workflow.of("organisation", "Whether a partner organisation may receive referrals.", Action.class, PROSPECT)
        .step(PROSPECT,                      BEGIN_VETTING, VETTING,   who(ADMIN, SUPERVISOR),  because(R_56))
        .step(VETTING,                       ACTIVATE,      ACTIVE,    SUPERVISOR,              because(R_42, R_50, R_56), FIT_TO_RECEIVE)
        .step(ACTIVE,                        SUSPEND,       SUSPENDED, who(SUPERVISOR, SYSTEM), because(R_43, R_56),       GROUND_CODED, OPEN_REFERRALS_LISTED)
        .step(SUSPENDED,                     ACTIVATE,      ACTIVE,    SUPERVISOR,              because(R_42, R_50, R_56), FIT_TO_COME_BACK)
        .step(range(PROSPECT, SUSPENDED),    END,           ENDED,     SUPERVISOR,              because(R_56),             OPEN_REFERRALS_LISTED)
        .endsAt(ENDED);
    // @formatter:on

    private OrganisationWorkflow() {}
}
