package org.amparo.keeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import org.amparo.shared.SurvivorId;
import org.amparo.work.SystemWork;

/** A database that was restored from a backup has people in it who were erased since; they go again, all of them or, when something fails, none. */
@ApplicationScoped
class TombstoneReplay {

    private static final Logger LOG = System.getLogger(TombstoneReplay.class.getName());

    @Inject
    private TombstoneList list;
    @Inject
    private Tombstones tombstones;
    @Inject
    private SystemWork work;

    void run() {
        list.file().map(TombstoneFile::read).filter(all -> !all.isEmpty()).ifPresent(this::replay);
    }

    private void replay(List<Tombstone> all) {
        work.first(run -> {
            List<SurvivorId> back = tombstones.thereAgain(all, run);
            back.forEach(who -> tombstones.eraseAgain(who, run));
            if (!back.isEmpty()) LOG.log(Level.INFO, "{0} erased records had come back with a restored database and are gone again", back.size());
        });
    }
}
