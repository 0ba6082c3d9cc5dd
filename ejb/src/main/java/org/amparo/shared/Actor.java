package org.amparo.shared;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Who takes a step: somebody in a role, the survivor or a reporter by their own word, or the system on a date. */
public enum Actor {
    FIRST_CONTACT(Role.FIRST_CONTACT), CASEWORKER(Role.CASEWORKER), CHILD_SPECIALIST(Role.CHILD_SPECIALIST),
    LEGAL_ADVISER(Role.LEGAL_ADVISER), SUPERVISOR(Role.SUPERVISOR), PARTNER(Role.PARTNER),
    PARTNER_ADMIN(Role.PARTNER_ADMIN), COMPLAINTS_OFFICER(Role.COMPLAINTS_OFFICER), STATISTICS(Role.STATISTICS),
    ADMIN(Role.ADMIN), COMMUNITY_MONITOR(Role.COMMUNITY_MONITOR), SURVIVOR, REPORTER, SYSTEM;

    private final Optional<Role> role;

    Actor() {
        this.role = Optional.empty();
    }

    Actor(Role role) {
        this.role = Optional.of(role);
    }

    /** Empty for those who never log in: their word is recorded by a named worker, or the clock speaks. */
    public Optional<Role> role() {
        return role;
    }

    public static Actor of(Role role) {
        return valueOf(role.name());
    }

    /** As whom somebody with these roles acts; a child specialist does on child cases what a caseworker does (workflows 0.1). */
    public static Set<Actor> of(Set<Role> roles) {
        Set<Actor> actors = EnumSet.noneOf(Actor.class);
        roles.forEach(role -> actors.add(of(role)));
        if (actors.contains(CHILD_SPECIALIST)) actors.add(CASEWORKER);
        return actors;
    }
}
