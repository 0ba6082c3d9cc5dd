package org.amparo.casework.risk;

import org.amparo.shared.CaseId;
import org.amparo.shared.Typed;

/** A debt as she tells of it: to whom and how much only if she wants to say; whether there is a threat is asked. */
public record RecordDebt(CaseId id, Threat threat, String creditor, String amount) {

    private static final int SHORT = 500;

    public RecordDebt {
        var typed = new Typed("casework");
        if (threat == null) typed.missing("threat");
        creditor = typed.optional("creditor", creditor, SHORT);
        amount = typed.optional("amount", amount, SHORT);
        typed.check();
    }

    @Override
    public String toString() {
        return "a debt";
    }
}
