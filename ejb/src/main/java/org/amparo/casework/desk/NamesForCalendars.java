package org.amparo.casework.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;
import org.amparo.access.Permit;
import org.amparo.calendar.CaseNames;
import org.amparo.casework.CaseFacts;
import org.amparo.casework.CaseFiles;
import org.amparo.shared.SurvivorId;
import org.amparo.survivor.Survivors;

/** Tells the calendar by which name and number its people go. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class NamesForCalendars implements CaseNames {

    @Inject
    private Survivors survivors;
    @Inject
    private CaseFiles files;

    @Override
    public Map<SurvivorId, Called> of(Permit permit) {
        Map<SurvivorId, CaseFacts> cases = files.all(permit);
        Map<SurvivorId, Called> called = new HashMap<>();
        survivors.faces(permit).forEach((who, face) -> {
            CaseFacts facts = cases.get(who);
            called.put(who, new Called(face.preferredName(), facts == null ? null : facts.number(), facts == null ? null : facts.id()));
        });
        return called;
    }
}
