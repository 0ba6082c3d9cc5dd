package org.amparo.demonstration;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Loads the demonstration's data before the first page is served, when the launcher asks for it. Never in an installation begun empty. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class FirstData {

    private static final Logger LOG = Logger.getLogger(FirstData.class.getName());

    @Inject
    private DemonstrationRuns runs;
    @Inject
    private Partners partners;
    @Inject
    private Stories stories;

    @PostConstruct
    void load() {
        if (!Boolean.parseBoolean(System.getenv("AMPARO_DEMO")) || !runs.begin()) return;
        partners.introduce();
        stories.tell();
        LOG.log(Level.INFO, "The demonstration''s data is loaded");
    }
}
