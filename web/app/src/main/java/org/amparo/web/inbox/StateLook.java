package org.amparo.web.inbox;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.amparo.referral.loop.ReferralWorkflow.State;
import org.amparo.web.frame.Messages;
import org.amparo.work.Priority;

/** The shape and signal that stand beside the word of a state or an urgency. */
@Named
@RequestScoped
public class StateLook {

    @Inject
    private Messages messages;

    /** As this side says it: the question is for the other one to answer. */
    public String word(State state) {
        return state == State.NEEDS_INFO ? messages.get("inbox.state.asked") : messages.label(state);
    }

    public String shape(State state) {
        return switch (state) {
            case SENT -> "circle";
            case NEEDS_INFO -> "question";
            case WAITLISTED -> "hourglass";
            case ON_HOLD -> "pause";
            case REPORTED_DONE, COMPLETED -> "done";
            case RECEIVED, ACCEPTED, IN_SERVICE -> "half";
            default -> "stop";
        };
    }

    public String signal(State state) {
        return switch (state) {
            case SENT, RECEIVED -> "wait";
            case NEEDS_INFO, WAITLISTED, ACCEPTED, IN_SERVICE -> "open";
            case REPORTED_DONE, COMPLETED -> "well";
            default -> "";
        };
    }

    public String shape(Priority urgency) {
        return urgency == Priority.URGENT || urgency == Priority.HIGH ? "alert" : "clock";
    }

    /** Urgent means danger to a person. */
    public String signal(Priority urgency) {
        return urgency == Priority.URGENT ? "danger" : urgency == Priority.HIGH ? "wait" : "";
    }
}
