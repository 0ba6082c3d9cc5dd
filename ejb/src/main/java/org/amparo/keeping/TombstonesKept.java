package org.amparo.keeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.amparo.access.Permit;
import org.amparo.work.Job;

/** Writes down beside the backups who was erased. First on the disk, then marked: what was interrupted in between stands there twice. */
@ApplicationScoped
class TombstonesKept implements Job {

    private static final Logger LOG = System.getLogger(TombstonesKept.class.getName());
    private static final int BITE = 500;

    @Inject
    private Tombstones tombstones;
    @Inject
    private TombstoneList list;
    @Inject
    private Clock clock;

    @Override
    public String name() {
        return "tombstones";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run(Permit run) {
        List<Tombstone> some = tombstones.toKeep(BITE, run);
        if (some.isEmpty()) return;
        list.file().ifPresentOrElse(file -> {
            file.add(some);
            tombstones.kept(some, clock.instant(), run);
        }, () -> LOG.log(Level.WARNING, "AMPARO_TOMBSTONE_FILE is not set: a backup would bring back who was erased"));
    }
}
