package org.amparo.referral.transfer;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/** Where a case may go: who was asked, and what is open here. @param now null when nobody is asked @param open how many of each are open here */
public record TransferPage(TransferDetails now, List<TransferDetails> past, Map<OpenThing, Integer> open) implements Serializable {

    public TransferPage {
        past = List.copyOf(past);
        open = Map.copyOf(open);
    }

    /** In the order in which the list of them stands. */
    public List<OpenThing> things() {
        return open.keySet().stream().sorted().toList();
    }
}
