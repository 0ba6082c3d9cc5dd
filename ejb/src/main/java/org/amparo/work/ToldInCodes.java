package org.amparo.work;

import java.util.Set;
import org.amparo.access.Permit;
import org.amparo.codelist.ContributingFactor;
import org.amparo.codelist.Control;
import org.amparo.codelist.Lure;
import org.amparo.codelist.Smuggled;
import org.amparo.codelist.Trafficked;

/** What happened was written down in codes, and she has not said no to being counted; fired by whoever writes it down, in the same act. */
public record ToldInCodes(Permit permit, Trafficked outcome, Smuggled smuggled, Set<Lure> lures, Set<ContributingFactor> factors, Set<Control> signs) {

    @Override
    public String toString() {
        return "told in codes";
    }
}
