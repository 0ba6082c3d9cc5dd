package org.amparo.child.kin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.amparo.access.Permit;
import org.amparo.child.kin.KinPolicy.Compared;
import org.amparo.child.kin.KinWorkflow.State;
import org.amparo.shared.Compartment;
import org.amparo.shared.RelativeId;
import org.amparo.survivor.search.Traces;
import org.amparo.vault.SealedField;
import org.amparo.vault.Vault;

/** What may be asked about a child's family inside an act that already has a permit. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Kin {

    static final SealedField NAME = field("name");
    static final SealedField NOTE = field("note");
    static final SealedField WHY = field("why");

    @Inject
    private Relatives relatives;
    @Inject
    private Traces traces;
    @Inject
    private Vault vault;

    private static SealedField field(String column) {
        return new SealedField("child_relative", column, Compartment.FAMILY);
    }

    /** Asked about, and found to have had no part. Somebody nobody asked about stands for nobody. */
    public boolean safe(RelativeId relative, Permit permit) {
        return relatives.find(relative, permit).filter(r -> r.implicated() == State.NO).isPresent();
    }

    /** Whether somebody who is named goes by the name of an implicated relative. */
    public boolean namesImplicated(String name, Permit permit) {
        return name != null && compared(name, permit).stream().anyMatch(k -> k.sameName() && KinWorkflow.implicated(k.implicated()));
    }

    /** By their whole name, or by a first name and what she calls them. */
    public boolean surelyNamesImplicated(String name, Permit permit) {
        return name != null && relatives.all(permit).stream().filter(r -> KinWorkflow.implicated(r.implicated())).anyMatch(r -> opened(r, permit).filter(theirs -> KinPolicy.surely(name, theirs, r.kinship())).isPresent());
    }

    Set<RelativeId> implicated(Permit permit) {
        return relatives.all(permit).stream().filter(r -> KinWorkflow.implicated(r.implicated())).map(Relative::id).collect(Collectors.toSet());
    }

    List<Compared> compared(String name, Permit permit) {
        return relatives.all(permit).stream().map(r -> new Compared(r.kinship(), r.implicated(), sameName(name, r, permit))).toList();
    }

    /** Every word of the shorter name is in the longer, in any script; a family name alone does not make an uncle of a father. */
    private boolean sameName(String name, Relative relative, Permit permit) {
        String theirs = opened(relative, permit).orElse(null);
        if (name == null || theirs == null) return false;
        if (KinPolicy.surely(name, theirs, relative.kinship())) return true;
        var said = traces.spoken(name, permit.custodian());
        var known = traces.spoken(theirs, permit.custodian());
        var shorter = said.size() < known.size() ? said : known;
        var longer = shorter == said ? known : said;
        return !shorter.isEmpty() && shorter.stream().allMatch(word -> longer.stream().anyMatch(other -> alike(word, other)));
    }

    private Optional<String> opened(Relative relative, Permit permit) {
        if (relative.name() == null || !permit.opens(Compartment.FAMILY)) return Optional.empty();
        return Optional.ofNullable(vault.open(relative.name(), NAME.at(relative.id(), relative.survivor()), permit));
    }

    private static boolean alike(Set<Integer> one, Set<Integer> other) {
        return !Collections.disjoint(one, other);
    }
}
