package org.amparo.web.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.Set;
import org.amparo.support.ServiceWorkflow.Action;
import org.amparo.web.frame.Messages;

/** What a step of a service is called: of our own help nobody says that "they" cannot give it. */
@Named
@RequestScoped
public class StepWords {

    private static final Set<Action> OUR_OWN = EnumSet.of(Action.INTERRUPT, Action.FALL_THROUGH);

    @Inject
    private Messages words;

    public String named(Action action, boolean ours) {
        return ours && OUR_OWN.contains(action) ? words.get("support.own." + action) : words.label(action);
    }
}
