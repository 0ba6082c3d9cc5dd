package org.amparo.casework.plan;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.amparo.codelist.NeedDomain;

/** Which parts of her life a plan says nothing about: shown, so that leaving one out is a choice. */
final class Gaps {

    private Gaps() {}

    static List<NeedDomain> without(Collection<NeedDomain> planned) {
        Set<NeedDomain> empty = EnumSet.allOf(NeedDomain.class);
        empty.removeAll(planned);
        return List.copyOf(empty);
    }
}
