package org.amparo.demonstration;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Loads the demonstration's data once, right after the start, when the launcher asks for it; the launcher waits until it is there.
 * Never in an installation begun empty.
 */
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

    @Resource
    private TimerService timers;

    /** By a timer: no door opens to any thread before every start-up bean, this one included, is there. */
    @PostConstruct
    void begin() {
        if (Boolean.parseBoolean(System.getenv("AMPARO_DEMO"))) timers.createSingleActionTimer(1, new TimerConfig(null, false));
    }

    @Timeout
    void load() {
        if (!runs.begin()) return;
        partners.introduce();
        stories.tell();
        runs.done();
        LOG.log(Level.INFO, "The first data is loaded");
    }
}
