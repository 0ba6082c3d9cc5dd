package org.amparo.work;

import java.util.Set;
import org.amparo.access.Permit;
import org.amparo.codelist.Adjustment;
import org.amparo.codelist.Gender;

/** What somebody said of themselves in codes, and what they need so that help is usable; fired when a case is opened and whenever it is said differently. */
public record Described(Permit permit, Gender gender, Set<Adjustment> needs) {

    @Override
    public String toString() {
        return "described in codes";
    }
}
