package org.amparo.justice.session;

import java.io.Serializable;
import org.amparo.shared.Typed;

/** What broke in, and what was seen of it. */
public record Incident(IncidentKind kind, String words) implements Serializable {

    public Incident {
        Typed typed = new Typed("testimony");
        words = typed.optional("words", words, 2000);
        typed.check();
    }

    @Override
    public String toString() {
        return "an incident, " + kind;
    }
}
