package org.amparo.web.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.amparo.web.frame.Messages;
import org.amparo.work.timeline.TimelineEntry;
import org.amparo.work.timeline.TimelineKind;

/** What happened, in a sentence: of a task which one, and how it ended, for one that was not possible was not done. */
@Named
@RequestScoped
public class HappenedWords {

    @Inject
    private Messages words;

    public String say(TimelineEntry happened) {
        if (happened.task() == null) return words.label(happened.kind());
        String task = words.label(happened.task());
        boolean said = happened.kind() == TimelineKind.TASK_DONE && happened.outcome() != null;
        return said ? words.of("casework.timeline.ended", task, words.label(happened.outcome())) : words.of("casework.timeline.task", words.label(happened.kind()), task);
    }
}
