package org.amparo.justice.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.amparo.access.Permit;
import org.amparo.justice.evidence.MapPolicy.ElementState;

/** What may be asked about the map inside an act that has a permit. It says that something was looked for, and never what was found. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class EvidenceMap {

    @Inject
    private MapRows rows;

    /** Whether for everything that would rest on her word alone something else was looked for; no where nothing is said to have to be shown. */
    public boolean everywhere(Permit permit) {
        permit.mustCover(permit.survivor());
        List<MapRows.Look> looks = rows.looks(permit);
        return MapPolicy.lookedForEverywhere(elements(looks.stream().map(l -> new Looked(l.element(), l.kind(), l.outcome(), null, l.at())).toList(), permit).stream()
                .map(e -> new ElementState(e.hasToBeShown(), e.carried(), e.looked().size())).toList());
    }

    List<ElementDetails> elements(List<Looked> looked, Permit permit) {
        List<MapRows.Said> said = rows.said(permit);
        return Arrays.stream(Element.values()).map(e -> details(e, said.stream().filter(s -> s.element() == e).toList(), looked.stream().filter(l -> l.element() == e).toList())).toList();
    }

    private static ElementDetails details(Element element, List<MapRows.Said> said, List<Looked> looked) {
        MapRows.Said first = said.stream().findFirst().orElse(null);
        List<MapRows.Said> shows = said.stream().filter(s -> s.item() != null).toList();
        return new ElementDetails(element, first != null && first.hasToBeShown(), MapPolicy.carried(shows.stream().map(MapRows.Said::kind).toList()),
                shows.stream().map(MapRows.Said::item).collect(Collectors.toSet()), looked, first == null ? null : first.changedAt(), first == null ? null : first.version());
    }
}
