package org.amparo.justice.testimony;

import java.time.Instant;
import java.util.List;
import org.amparo.justice.step.WrittenStep;

/** What was said so far, of each kind the last word. */
record Story(Wish wish, Considered considered, Ask ask, Assistance assistance, Ruling ruling, Instant ruledAt, List<WrittenStep> steps) {

    static Story of(List<WrittenStep> steps) {
        Wish wish = null;
        Considered considered = null;
        Ask ask = null;
        Assistance assistance = null;
        Ruling ruling = null;
        Instant ruledAt = null;
        for (WrittenStep step : steps)
            switch (step.action()) {
                case "SAY_WISH" -> wish = RequestJson.wish(step.said());
                case "REVIEW" -> considered = RequestJson.considered(step.said());
                case "REQUEST" -> {
                    ask = RequestJson.ask(step.said());
                    assistance = ask.assistance();
                }
                case "ASSISTANCE_WENT_ON" -> assistance = RequestJson.assistance(step.said());
                case "GRANT", "GRANT_PARTLY", "REFUSE" -> {
                    ruling = RequestJson.ruling(step.said());
                    ruledAt = step.at();
                }
                default -> { }
            }
        return new Story(wish, considered, ask, assistance, ruling, ruledAt, List.copyOf(steps));
    }

    /** Somebody outside knows that she was to be heard. */
    boolean authorityKnows() {
        return ask != null;
    }

    @Override
    public String toString() {
        return steps.size() + " steps";
    }
}
