package org.amparo.child;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.amparo.shared.RelativeId;
import org.amparo.shared.Typed;

/**
 * What is said with one step: the child's view, who is meant, what kind it is, what came of it, what was seen to. A step asks for some of it.
 * There is no field for whether she agreed to what was done to her: no child can.
 *
 * @param who a guardian, a carer, a school, a lawyer, a registry, by name
 * @param relative when that is one of the family
 */
public record Said(Views views, String who, RelativeId relative, Codes.Kind kind, Codes.Outcome outcome, Set<Assurance> seenTo, Set<Strain> strains,
                   LocalDate on, List<PanelMember> panel) implements Serializable {

    public Said {
        var typed = new Typed("child");
        who = typed.optional("who", who, 500);
        typed.check();
        if (views == null) views = Views.notAsked();
        seenTo = Set.copyOf(seenTo);
        strains = Set.copyOf(strains);
        panel = List.copyOf(panel);
    }

    public static Said nothing() {
        return new Said(null, null, null, null, null, Set.of(), Set.of(), null, List.of());
    }

    public Said with(Views heard) {
        return new Said(heard, who, relative, kind, outcome, seenTo, strains, on, panel);
    }

    public Said with(Codes.Kind other) {
        return new Said(views, who, relative, other, outcome, seenTo, strains, on, panel);
    }

    public Said with(Codes.Outcome other) {
        return new Said(views, who, relative, kind, other, seenTo, strains, on, panel);
    }

    public Said named(String name) {
        return new Said(views, name, relative, kind, outcome, seenTo, strains, on, panel);
    }

    public Said of(RelativeId one) {
        return new Said(views, who, one, kind, outcome, seenTo, strains, on, panel);
    }

    public Said seen(Assurance... to) {
        return new Said(views, who, relative, kind, outcome, Set.of(to), strains, on, panel);
    }

    public Said panel(List<PanelMember> members) {
        return new Said(views, who, relative, kind, outcome, seenTo, strains, on, members);
    }

    boolean saw(Assurance to) {
        return seenTo.contains(to);
    }

    @Override
    public String toString() {
        return "what is said with a step";
    }
}
