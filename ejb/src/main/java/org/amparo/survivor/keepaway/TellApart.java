package org.amparo.survivor.keepaway;

import java.util.List;
import org.amparo.shared.Typed;

/** What was typed means somebody else than the one kept away, or names them only to beware of; how one knows is kept with it. */
public record TellApart(List<String> texts, String reason) {

    public TellApart {
        var typed = new Typed("survivor");
        texts = List.copyOf(texts);
        texts.forEach(text -> typed.optional("elseReason", text, 10_000));
        reason = typed.required("elseReason", reason, 2000);
        typed.check();
    }

    @Override
    public String toString() {
        return "somebody else";
    }
}
