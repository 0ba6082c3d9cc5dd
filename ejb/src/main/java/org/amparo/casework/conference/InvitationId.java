package org.amparo.casework.conference;

import java.util.UUID;
import org.amparo.shared.Id;

/** The invitation of one organisation to one conference; it leads that organisation to its own part and to nothing else. */
public record InvitationId(UUID value) implements Id {

    public InvitationId {
        Id.check(value);
    }

    public static InvitationId parse(String text) {
        return new InvitationId(Id.read(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
