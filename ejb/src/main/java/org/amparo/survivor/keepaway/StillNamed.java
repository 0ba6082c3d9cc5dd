package org.amparo.survivor.keepaway;

import java.util.List;
import org.amparo.access.Permit;
import org.amparo.shared.Lookup;

/** Where a record still names people as help: asked when somebody is kept away, answered by every area that keeps such words. */
public interface StillNamed {

    /** What is read for it, so that all areas are asked in one statement. */
    Lookup<?> lookup(Permit permit);

    List<NamedAt> named(Permit permit);
}
