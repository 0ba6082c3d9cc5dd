package org.amparo.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.UUID;
import org.amparo.access.Caller;
import org.amparo.shared.Role;

/** The reader, as far as the frame shows them. */
@Named
@RequestScoped
public class Me {

    @Inject
    private Caller caller;

    public boolean isSignedIn() {
        return caller.isKnown();
    }

    public String getName() {
        return caller.name();
    }

    /** Tells two people apart in the browser without naming either: a page never goes on under another reader. */
    public String getMark() {
        return isSignedIn() ? UUID.nameUUIDFromBytes(caller.user().toString().getBytes(StandardCharsets.UTF_8)).toString() : "";
    }

    /** Who keeps or oversees cases may have to open one that is not hers, when somebody is in danger. */
    public boolean isMayOpenInEmergency() {
        return Stream.of(Role.CASEWORKER, Role.CHILD_SPECIALIST, Role.LEGAL_ADVISER, Role.SUPERVISOR).anyMatch(caller::has);
    }

    /** Whoever only tells worries has no absences to say and no colleagues to name. */
    public boolean isOfTheHouse() {
        return !caller.has(Role.COMMUNITY_MONITOR);
    }

    public Set<Role> getRoles() {
        return new TreeSet<>(caller.roles());
    }
}
