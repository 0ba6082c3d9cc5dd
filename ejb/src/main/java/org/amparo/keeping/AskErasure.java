package org.amparo.keeping;

import org.amparo.access.SaidHow;
import org.amparo.shared.CaseId;
import org.amparo.shared.Typed;

/** She wishes to be erased and said so herself. @param identity how it was made sure that it is she, null when that comes later */
public record AskErasure(CaseId id, SaidHow how, IdentityProof identity) {

    public AskErasure {
        var typed = new Typed("keeping");
        if (how == null) typed.missing("how");
        typed.check();
    }
}
