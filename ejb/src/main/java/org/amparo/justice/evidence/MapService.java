package org.amparo.justice.evidence;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.access.Permit;
import org.amparo.casework.CaseHead;
import org.amparo.casework.CaseHeads;
import org.amparo.justice.custody.ItemDetails;
import org.amparo.justice.custody.ItemId;
import org.amparo.justice.custody.Material;
import org.amparo.shared.Compartment;
import org.amparo.shared.Id;
import org.amparo.shared.Stale;
import org.amparo.shared.Unacceptable;
import org.amparo.vault.SealedField;
import org.amparo.vault.Vault;

/** The door to the map of what has to be shown: for the legal adviser of her team. */
@Stateless
public class MapService {

    private static final SealedField WORDS = new SealedField("evidence_look", "words", Compartment.EVIDENCE);

    @Inject
    private Access access;
    @Inject
    private CaseHeads heads;
    @Inject
    private MapRows rows;
    @Inject
    private EvidenceMap map;
    @Inject
    private Material material;
    @Inject
    private Vault vault;
    @Inject
    private Clock clock;

    /** @param subject the survivor, her case, or anything of hers */
    public MapPage page(Id subject) {
        Permit permit = access.require(Action.READ_MATERIAL, subject);
        CaseHead head = heads.of(permit);
        List<Looked> looked = rows.looks(permit).stream()
                .map(l -> new Looked(l.element(), l.kind(), l.outcome(), vault.open(l.words(), WORDS.at(l.id(), permit.survivor()), permit), l.at())).toList();
        return new MapPage(head, map.elements(looked, permit), material.all(permit), head.facts() != null && head.facts().running());
    }

    /** @param version of the element as it was shown; null when nobody had said anything about it */
    public void say(Id subject, SayElement said, Long version) {
        Permit permit = access.require(Action.WORK_ON_MATERIAL, subject);
        Set<ItemId> counting = material.all(permit).stream().filter(ItemDetails::counts).map(ItemDetails::id).collect(Collectors.toSet());
        if (!counting.containsAll(said.shownBy())) throw Unacceptable.because("shownBy", "evidence.problem.showsNothing");
        MapElement element = rows.elements(permit).stream().filter(e -> e.element() == said.element()).findFirst().orElse(null);
        if ((element == null) != (version == null)) throw new Stale();
        if (element == null) {
            element = new MapElement(said, clock.instant(), permit);
            rows.add(element, permit);
        } else {
            Stale.check(version, element.version());
            element.say(said, clock.instant());
        }
        rows.shownBy(element, said.shownBy(), permit);
    }

    public void looked(Id subject, LookFor said) {
        Permit permit = access.require(Action.WORK_ON_MATERIAL, subject);
        UUID id = Id.next();
        rows.add(new MapRows.Look(id, said.element(), said.kind(), said.outcome(), vault.seal(said.words(), WORDS.at(id, permit.survivor()), permit), clock.instant()), permit);
    }
}
