package org.amparo.keeping;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.amparo.shared.NoPersonalData;

/** At every start, before anybody may come in, whoever was erased and is there again is erased again. When that fails there is no start. */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@NoPersonalData("ids that name nobody")
public class ErasedAgain {

    @Inject
    private TombstoneReplay replay;

    @PostConstruct
    void beforeAnybodyComesIn() {
        replay.run();
    }
}
