package org.amparo.justice.session;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.amparo.justice.step.WrittenStep;

/** What was said so far, of each kind the last word, and everything that broke in. */
record SessionStory(Schedule schedule, Familiarisation shown, LocalDate shownOn, List<SessionDetails.Broken> incidents, Heard heard, CallOffReason calledOff,
                    List<WrittenStep> steps) {

    static SessionStory of(List<WrittenStep> steps) {
        Schedule schedule = null;
        Familiarisation shown = null;
        LocalDate shownOn = null;
        Heard heard = null;
        CallOffReason calledOff = null;
        List<SessionDetails.Broken> incidents = new ArrayList<>();
        Instant since = null;
        for (WrittenStep step : steps) {
            if (since != null) {
                SessionDetails.Broken open = incidents.removeLast();
                incidents.add(new SessionDetails.Broken(open.incident(), open.at(), (int) Duration.between(since, step.at()).toMinutes(), open.byName()));
                since = null;
            }
            switch (step.action()) {
                case "SCHEDULE", "MOVE" -> schedule = SessionJson.schedule(step.said());
                case "PREPARE" -> {
                    shown = SessionJson.shown(step.said());
                    shownOn = SessionJson.on(step.said());
                }
                case "INTERRUPT", "ABORT" -> {
                    incidents.add(new SessionDetails.Broken(SessionJson.incident(step.said()), step.at(), null, step.byName()));
                    if (step.action().equals("INTERRUPT")) since = step.at();
                    else heard = SessionJson.heard(step.said());
                }
                case "HOLD" -> heard = SessionJson.heard(step.said());
                case "CALL_OFF" -> calledOff = SessionJson.reason(step.said());
                default -> { }
            }
        }
        return new SessionStory(schedule, shown, shownOn, List.copyOf(incidents), heard, calledOff, List.copyOf(steps));
    }

    @Override
    public String toString() {
        return steps.size() + " steps";
    }
}
