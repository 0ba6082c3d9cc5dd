package org.amparo.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.amparo.access.CareTeam;
import org.amparo.access.PageAct;
import org.amparo.access.Permit;
import org.amparo.survivor.Survivors;
import org.amparo.survivor.contact.SafeContacts;

/** The head of a case for services that show one, under the permit they hold: it has to open IDENTITY and CONTACT. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CaseHeads {

    @Inject
    private CaseFileRows files;
    @Inject
    private Survivors survivors;
    @Inject
    private SafeContacts contacts;
    @Inject
    private CareTeam team;
    @Inject
    private PageAct page;

    List<CareTeam.Place> team(Permit permit) {
        return team.of(permit);
    }

    public CaseHead of(Permit permit) {
        page.together(files.lookup(permit), contacts.lookup(permit), team.lookup(permit));
        return of(files.of(permit).map(CaseFile::facts).orElse(null), permit);
    }

    CaseHead of(CaseFacts facts, Permit permit) {
        return new CaseHead(facts, survivors.face(permit), contacts.card(permit), team.of(permit), team.readingUntil(permit).orElse(null), permit.afterWithdrawal(), permit.beforeTakingOver());
    }
}
