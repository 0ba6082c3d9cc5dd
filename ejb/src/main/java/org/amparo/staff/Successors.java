package org.amparo.staff;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.amparo.shared.StaffId;

/** Everybody who has left, each with whoever follows her. */
public record Successors(Map<StaffId, StaffId> of) {

    public Successors {
        of = Map.copyOf(of);
    }

    public boolean none() {
        return of.isEmpty();
    }

    /** Null for somebody who is still there. */
    public StaffId after(StaffId who) {
        return who == null ? null : of.get(who);
    }

    /** As two arrays that belong together, for a statement that joins them. */
    public String leavers() {
        return array(of.keySet());
    }

    public String followers() {
        return array(of.keySet().stream().map(of::get).toList());
    }

    private static String array(Collection<StaffId> ids) {
        return List.copyOf(ids).stream().map(StaffId::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
