package org.amparo.calendar.interpreter;

import java.util.Collection;
import java.util.Set;
import org.amparo.access.Permit;

/**
 * Which of these names sound like somebody she keeps away? Asked here, answered by the area that keeps the list: an interpreter has no
 * account that could be shut out (INV-7). Without an answer none of them may interpret.
 */
public interface KeptAwayNames {

    Set<String> among(Collection<String> names, Permit permit);
}
