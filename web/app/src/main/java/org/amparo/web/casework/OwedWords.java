package org.amparo.web.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.amparo.casework.CaseRow;
import org.amparo.web.frame.Messages;
import org.amparo.work.summary.SummaryArea;

/** Says what is due next in a case: the name of a part of it alone, as "Late: Child", says nothing that anybody could do. */
@Named
@RequestScoped
public class OwedWords {

    @Inject
    private Messages words;

    public String of(CaseRow row) {
        if (row.owed() == null) return words.get("casework.cases.due");
        return row.owed() instanceof SummaryArea area ? words.get("casework.owed." + area) : words.label(row.owed());
    }
}
