package org.amparo.calendar;

import java.io.Serializable;
import org.amparo.shared.ListingId;
import org.amparo.shared.Typed;

/**
 * Where, in neutral words: a room, a meeting point. An address is not asked for, and what looks like one is refused: a calendar is read
 * over shoulders.
 */
public record Where(PlaceKind kind, ListingId listing, String words) implements Serializable {

    private static final int LONGEST = 80;

    public Where {
        var typed = new Typed("calendar");
        if (kind == null) typed.missing("placeKind");
        words = typed.optional("place", words, LONGEST);
        typed.requiring(words == null || !LooksLikeAnAddress.in(words), "place", "notAnAddress");
        typed.requiring(listing == null || kind == PlaceKind.PARTNER, "listing", "listingWithoutPartner");
        typed.check();
    }

    @Override
    public String toString() {
        return "place";
    }
}
