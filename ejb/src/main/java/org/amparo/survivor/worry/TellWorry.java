package org.amparo.survivor.worry;

import org.amparo.shared.Typed;

/** What worries somebody, in their own words. @param reach how we may reach whoever says it; may stay empty */
public record TellWorry(Whom whom, String words, HowUrgent urgent, PersonKnows knows, String reach) {

    static final int WORDS = 4000;
    static final int REACH = 200;

    public TellWorry {
        var typed = new Typed("survivor");
        words = typed.required("worry", words, WORDS);
        if (urgent == null) typed.missing("urgent");
        reach = typed.optional("reach", reach, REACH);
        whom = whom == null ? Whom.NOT_SURE : whom;
        knows = knows == null ? PersonKnows.NOT_SAID : knows;
        typed.check();
    }

    @Override
    public String toString() {
        return "a worry";
    }
}
