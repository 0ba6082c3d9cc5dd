package org.amparo.audit;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.amparo.shared.NoPersonalData;

/** Facts that must outlive the transaction they tell of: refusals, and acts that rolled back. */
@Stateless
@NoPersonalData("writes a fact, returns nothing")
public class SeparateFacts {

    @Inject
    private AccessLog log;

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void append(AuditFact fact) {
        log.append(fact);
    }
}
