package org.amparo.survivor.keepaway;

import java.util.Set;
import org.amparo.access.Permit;
import org.amparo.shared.RelativeId;

/** Who of her family had, or may have had, a part in it today? Asked here, answered by whoever keeps a child's family. */
public interface FamilySuspicions {

    Set<RelativeId> suspected(Permit permit);
}
