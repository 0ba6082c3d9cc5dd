package org.amparo.partner;

import java.io.Serializable;
import org.amparo.codelist.Adjustment;
import org.amparo.codelist.NeedDomain;

/** What somebody looks for in the directory; null asks nothing. Services that cannot be used are shown only when asked for. */
public record DirectoryQuery(String text, NeedDomain domain, String language, String region, Adjustment adjustment, Served serves,
                             boolean alsoUnusable, String after) implements Serializable {

    public static final DirectoryQuery ALL = new DirectoryQuery(null, null, null, null, null, null, false, null);

    public DirectoryQuery from(String key) {
        return new DirectoryQuery(text, domain, language, region, adjustment, serves, alsoUnusable, key);
    }
}
