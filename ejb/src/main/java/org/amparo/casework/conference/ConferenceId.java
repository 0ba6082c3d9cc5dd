package org.amparo.casework.conference;

import java.util.UUID;
import org.amparo.shared.Id;

/** A conference about one survivor's case. */
public record ConferenceId(UUID value) implements Id {

    public ConferenceId {
        Id.check(value);
    }

    static ConferenceId fresh() {
        return new ConferenceId(Id.next());
    }

    public static ConferenceId parse(String text) {
        return new ConferenceId(Id.read(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
