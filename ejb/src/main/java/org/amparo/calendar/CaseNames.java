package org.amparo.calendar;

import java.util.Map;
import org.amparo.access.Permit;
import org.amparo.shared.CaseId;
import org.amparo.shared.SurvivorId;

/** Who the people on a page of the calendar are, asked of the area that keeps the cases; needs a permit that opens IDENTITY. */
public interface CaseNames {

    Map<SurvivorId, Called> of(Permit permit);

    /** The name she chose, and the number people speak. Lives for one request. */
    record Called(String name, String number, CaseId caseId) {

        @Override
        public String toString() {
            return "called";
        }
    }
}
