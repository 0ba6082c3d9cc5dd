package org.amparo.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.amparo.shared.NoPersonalData;

/** Who has left, and who follows her: whatever an area finds in a leaver's hands belongs to the successor. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
@NoPersonalData("ids of colleagues")
public class Leavers {

    @Inject
    private Members members;

    public Successors successors() {
        return new Successors(members.successors());
    }
}
