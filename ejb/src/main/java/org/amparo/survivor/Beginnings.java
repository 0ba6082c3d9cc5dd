package org.amparo.survivor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.amparo.access.CareTeam;
import org.amparo.access.Permit;
import org.amparo.survivor.contact.SafeContacts;
import org.amparo.vault.Vault;

/** How a record begins, and how it is undone when she does not want one. For the intake only. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Beginnings {

    @Inject
    private SurvivorRecords records;
    @Inject
    private SafeContacts contacts;
    @Inject
    private CareTeam careTeam;
    @Inject
    private Vault vault;

    /** The key comes first: not one word is stored unsealed, not even for a moment. */
    public void begin(String language, InterpreterNeed interpreter, Permit permit) {
        vault.makeKey(permit.survivor(), permit);
        goOn(language, interpreter, permit);
    }

    /** Where somebody was worried about them before: the key is there already. */
    public void goOn(String language, InterpreterNeed interpreter, Permit permit) {
        records.add(new Survivor(permit.survivor(), language, interpreter, permit), permit);
        records.languages(List.of(new SpokenLanguage(language, true, false)), permit);
    }

    /** The key is destroyed, the rows are gone, the address leads nowhere. */
    public void undo(Permit permit) {
        contacts.forget(permit);
        records.remove(permit);
        vault.destroyKey(permit);
        careTeam.erased(permit);
    }
}
