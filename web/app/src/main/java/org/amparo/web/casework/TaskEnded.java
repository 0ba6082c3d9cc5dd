package org.amparo.web.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Stream;
import org.amparo.web.frame.JustDone;
import org.amparo.web.frame.Messages;
import org.amparo.work.TaskKind;
import org.amparo.work.TaskOutcome;

/** One sentence about the task that was just ended or handed on, on the page one comes back to: {@code /WEB-INF/includes/taskEnded.xhtml}. */
@Named
@RequestScoped
public class TaskEnded {

    private static final String TASK = "task ";

    @Inject
    private HttpServletRequest request;
    @Inject
    private JustDone done;
    @Inject
    private Messages words;
    private String heard;
    private boolean asked;

    /** Codes only: what it was and how it ended. @param outcome null when somebody else does it now */
    static String said(TaskKind task, TaskOutcome outcome) {
        return TASK + task + " " + (outcome == null ? "" : outcome);
    }

    /** Null when nothing was done, or it was said already. */
    public String getSaid() {
        if (!asked) heard = done.hear(request.getParameter("did"));
        asked = true;
        if (heard == null || !heard.startsWith(TASK)) return null;
        String[] parts = heard.substring(TASK.length()).split(" ", 2);
        String task = words.label(TaskKind.valueOf(parts[0]));
        return Stream.of(TaskOutcome.values()).filter(o -> o.name().equals(parts[1])).findFirst()
                .map(how -> words.of("casework.timeline.ended", task, words.label(how))).orElseGet(() -> words.of("casework.task.handedOn", task));
    }
}
