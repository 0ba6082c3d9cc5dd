package org.amparo.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import org.amparo.access.Action;
import org.amparo.shared.Compartment;

/** Puts words to an act of the log: what was done, that somebody only looked at the page where it is done, or that it was tried in vain. */
@RequestScoped
public class ActWords {

    @Inject
    Messages messages;

    /** @param compartments what was really shown of the record: of what was sent to a partner, the words say whether a name was in it */
    public String did(String kind, String action, String compartments) {
        String shown = compartments.isEmpty() ? "access.nothing." + action : compartments.contains(Compartment.IDENTITY.name()) ? "" : "access.unnamed." + action;
        return messages.containsKey(shown) ? messages.get(shown) : did(kind, action);
    }

    /** Of what was refused, or came to nothing: it never reads as done. */
    public String tried(String kind, String action) {
        String tried = "access.tried." + action;
        if (looked(kind, action)) return messages.of("access.log.triedToLook", messages.get("access.opened." + action));
        return messages.containsKey(tried) ? messages.get(tried) : action;
    }

    private boolean looked(String kind, String action) {
        return kind.equals(Action.Kind.READ.name()) && messages.containsKey("access.opened." + action);
    }

    /** @param action a code; of an older release, it is shown as it is */
    public String did(String kind, String action) {
        if (looked(kind, action)) return messages.of("access.log.lookedAt", messages.get("access.opened." + action));
        return Arrays.stream(Action.values()).filter(a -> a.name().equals(action)).findFirst().map(messages::label).orElse(action);
    }
}
