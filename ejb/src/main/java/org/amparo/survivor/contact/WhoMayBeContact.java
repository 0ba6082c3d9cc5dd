package org.amparo.survivor.contact;

import org.amparo.access.Permit;

/** Asked when somebody is named as a way to reach her. Whoever keeps a child's family answers: nobody who had a part in it. */
public interface WhoMayBeContact {

    /** Of a way that is there when somebody becomes suspected: nobody calls where it only may be them. */
    boolean mayBe(String name, Permit permit);

    /** Of a way that is written down: it is surely them. Who only may be them was asked about before, and may be somebody else. */
    boolean isSurely(String name, Permit permit);
}
