package org.amparo.web.referral;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.amparo.referral.desk.ReferralRow;
import org.amparo.referral.loop.ReferralWorkflow;
import org.amparo.referral.loop.ReferralWorkflow.State;
import org.amparo.web.frame.Messages;

/** Shape and signal of a referral's state, always beside its word; a withdrawal and a no are calm. */
@Named("referralState")
@RequestScoped
public class StateWords {

    /** The usual way; whatever lies beside it is shown as a state of its own. */
    private static final List<State> WAY = List.of(State.SENT, State.RECEIVED, State.ACCEPTED, State.IN_SERVICE, State.REPORTED_DONE, State.COMPLETED);

    @Inject
    private Messages msg;

    /** What it is about, as a heading. */
    public String domains(ReferralRow row) {
        return row.domains().stream().map(msg::label).collect(Collectors.joining(" · "));
    }

    public String shape(State state) {
        return switch (state) {
            case DRAFT, CAPACITY_CHECK, CONSENT_CHECK, READY -> "circle";
            case NEEDS_INFO -> "question";
            case WAITLISTED, SENT -> "hourglass";
            case ON_HOLD -> "pause";
            case COMPLETED -> "done";
            case DECLINED, EXPIRED, CANCELLED, FAILED, WITHDRAWN_BY_SURVIVOR, ENTERED_IN_ERROR -> "stop";
            default -> "half";
        };
    }

    public String signal(State state) {
        return switch (state) {
            case NEEDS_INFO, WAITLISTED, ON_HOLD, REPORTED_DONE -> "wait";
            case SENT, RECEIVED, ACCEPTED, IN_SERVICE -> "open";
            case COMPLETED -> "well";
            default -> "";
        };
    }

    public List<State> getWay() {
        return WAY;
    }

    public boolean onTheWay(State state) {
        return WAY.contains(state);
    }

    /** Where the path of a draft goes on; a sent one has its own page. */
    public String outcome(State state) {
        if (!ReferralWorkflow.NOT_YET_READ.contains(state) || state == State.SENT) return "/referral/referral";
        return state == State.READY ? "/referral/send" : "/referral/service";
    }
}
