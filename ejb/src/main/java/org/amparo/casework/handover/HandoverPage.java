package org.amparo.casework.handover;

import java.util.List;
import java.util.Map;
import org.amparo.casework.CaseFacts;
import org.amparo.shared.StaffId;
import org.amparo.staff.Person;

/** Hand-overs of one case, and who may be asked. @param open null when none is asked for; @param names of everybody who is mentioned */
public record HandoverPage(CaseFacts facts, HandoverDetails open, List<HandoverDetails> past, List<Person> workers, Map<StaffId, String> names) {

    public HandoverPage {
        past = List.copyOf(past);
        workers = List.copyOf(workers);
        names = Map.copyOf(names);
    }

    public String name(StaffId who) {
        return names.getOrDefault(who, "");
    }

    @Override
    public String toString() {
        return "hand-overs of " + facts.id();
    }
}
