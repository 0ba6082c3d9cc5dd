package org.amparo.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import org.amparo.access.Action;

/** Puts words to an act of the log: what was done, or that somebody only looked at the page where it is done. */
@RequestScoped
public class ActWords {

    @Inject
    private Messages messages;

    /** @param action a code; of an older release, it is shown as it is */
    public String did(String kind, String action) {
        String page = "access.opened." + action;
        if (kind.equals(Action.Kind.READ.name()) && messages.containsKey(page)) return messages.of("access.log.lookedAt", messages.get(page));
        return Arrays.stream(Action.values()).filter(a -> a.name().equals(action)).findFirst().map(messages::label).orElse(action);
    }
}
