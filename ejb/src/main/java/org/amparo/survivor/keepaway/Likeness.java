package org.amparo.survivor.keepaway;

import java.util.List;
import java.util.Optional;

/** How surely a text means somebody who is kept away. What may be them is asked about; what is them is refused. */
public enum Likeness {
    PERHAPS, SURE;

    /**
     * How surely a text means somebody, asked of one whose name is known.
     *
     * @param kinship what they are to her, by the family's own page, or null
     */
    public static Optional<Likeness> of(String text, String name, String note, String kinship) {
        return NamingPolicy.in(text, List.of(KnownAway.of(null, name, note, kinship))).stream().map(NamingPolicy.Found::likeness).findFirst();
    }
}
