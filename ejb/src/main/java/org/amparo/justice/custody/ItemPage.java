package org.amparo.justice.custody;

import java.util.List;
import org.amparo.casework.CaseHead;
import org.amparo.file.Scanning;

/** One thing with the account of it and what is wrong with the account. Lives for one request. */
public record ItemPage(CaseHead head, ItemDetails item, List<CustodyEntry> entries, List<Break> breaks, boolean databaseAgrees, Scanning scanning, boolean mayAct) {

    public ItemPage {
        entries = List.copyOf(entries);
        breaks = List.copyOf(breaks);
    }

    /** Without a gap, and the database says the same. */
    public boolean whole() {
        return breaks.isEmpty() && databaseAgrees;
    }

    @Override
    public String toString() {
        return "a page of " + item;
    }
}
