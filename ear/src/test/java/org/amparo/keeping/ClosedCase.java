package org.amparo.keeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.amparo.casework.AHouse;
import org.amparo.casework.CaseLifeService;
import org.amparo.casework.CaseService;
import org.amparo.casework.CloseCase;
import org.amparo.casework.CloseReason;
import org.amparo.casework.Ending;
import org.amparo.casework.OpenedCases;
import org.amparo.casework.safety.LeavingSafely;
import org.amparo.work.Job;
import org.amparo.work.SystemWork;

/** A house with one case that was closed by its doors, and the clock's rounds. */
@ApplicationScoped
public class ClosedCase {

    static final Duration YEAR = Duration.ofDays(366);

    @Inject
    private OpenedCases opened;
    @Inject
    private LeavingSafely leaving;
    @Inject
    private CaseLifeService life;
    @Inject
    private CaseService cases;
    @Inject
    private SystemWork work;
    @Inject
    @Any
    private Instance<Job> jobs;

    public AHouse closed() {
        AHouse house = AHouse.with(opened);
        closes(house);
        return house;
    }

    void closes(AHouse house) {
        leaving.with(house.file(), house.lead());
        house.does(house.lead(), () -> life.close(new CloseCase(house.file(), CloseReason.GOALS_MET, Set.of(Ending.values()),
                cases.head(house.file()).facts().version())));
    }

    /** Until nothing is left to do: other tests have left cases too. */
    void strikes(String job) {
        Job round = jobs.stream().filter(j -> j.name().equals(job)).findFirst().orElseThrow();
        for (int bite = 0; bite < 5; bite++) work.once("test-" + UUID.randomUUID(), Duration.ZERO, round::run);
    }
}
