package org.amparo.survivor.contact;

import org.amparo.access.Permit;

/** Asked when somebody is named as a way to reach her. Whoever keeps a child's family answers: nobody who had a part in it. */
public interface WhoMayBeContact {

    boolean mayBe(String name, Permit permit);
}
