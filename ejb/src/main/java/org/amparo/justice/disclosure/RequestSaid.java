package org.amparo.justice.disclosure;

import java.util.Set;
import org.amparo.justice.custody.ItemId;
import org.amparo.shared.ConsentId;
import org.amparo.shared.Typed;

/** What is said with a step: whether she knows and what she says to it, the ground, to what it was narrowed, on what basis, and what exactly is given. */
public record RequestSaid(boolean sheKnows, String herWords, String notToldBecause, String ground, String narrowedTo, Basis basis, String order, ConsentId consent, Set<ItemId> chosen) {

    public RequestSaid {
        Typed typed = new Typed("evidence");
        herWords = typed.optional("herWords", herWords, ReceiveRequest.WORDS);
        notToldBecause = typed.optional("notToldBecause", notToldBecause, ReceiveRequest.WORDS);
        ground = typed.optional("ground", ground, ReceiveRequest.WORDS);
        narrowedTo = typed.optional("narrowedTo", narrowedTo, ReceiveRequest.WORDS);
        order = typed.optional("order", order, 500);
        typed.check();
        chosen = chosen == null ? Set.of() : Set.copyOf(chosen);
    }

    public static RequestSaid nothing() {
        return new RequestSaid(false, null, null, null, null, null, null, null, Set.of());
    }

    @Override
    public String toString() {
        return "what is said to a request";
    }
}
