package org.amparo.work;

import java.time.Duration;
import org.amparo.access.Permit;

/** The system's own repeated work. Areas implement it as a bean; it is found and run on one node only, in its own transaction. */
public interface Job {

    /** Stable, it names the lock and the run. */
    String name();

    Duration every();

    /** One bite, well under half a minute; what is left waits for the next run. A change to a record asks for its own permit. */
    void run(Permit permit);
}
