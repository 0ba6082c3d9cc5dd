package org.amparo.survivor.keepaway;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.amparo.shared.RelativeId;

/**
 * One entry of the list, opened for whoever may read it.
 *
 * @param told where somebody said of a like name that it is another's: whoever knows better takes it back
 * @param suspected who of her family it is, as long as they may have had a part in it: until then nobody takes it off the list; otherwise null
 */
public record KeptAway(UUID id, boolean organisation, String name, HowKnown howKnown, String note, Instant since, RelativeId suspected,
                       List<ToldApart> told) implements Serializable {

    public KeptAway {
        told = List.copyOf(told);
    }

    @Override
    public String toString() {
        return "kept away " + id;
    }
}
