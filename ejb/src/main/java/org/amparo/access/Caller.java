package org.amparo.access;

import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amparo.shared.Actor;
import org.amparo.shared.Id;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.Role;
import org.amparo.shared.StaffId;

/** Who this request comes from. Empty until a way of getting in fills it, and then fixed: nobody changes person half-way. */
@RequestScoped
public class Caller {

    static final UUID NOBODY = new UUID(0, 0);
    /** The system's own name in the log; no account can have it, the identity provider makes random ids. */
    public static final StaffId SYSTEM = new StaffId(UUID.fromString("00000000-0000-7000-8000-000000000001"));

    private UUID user = NOBODY;
    private UUID organisation = NOBODY;
    private Set<Role> roles = Set.of();
    private boolean system;
    private String name = "";
    private String origin = "";
    private Instant signedInAt = Instant.EPOCH;
    private final UUID correlation = Id.next();

    /** @param origin where from, as far as a reviewer of the log needs it; @param signedInAt when the password or key was last shown */
    public void signIn(StaffId who, OrganisationId of, Set<Role> as, String displayName, String origin, Instant signedInAt) {
        mustBeNobody();
        this.user = who.value();
        this.organisation = of.value();
        this.roles = Set.copyOf(as);
        this.name = displayName;
        this.origin = origin;
        this.signedInAt = signedInAt;
    }

    /** Timers work under the system's own name, for the organisation that keeps the records; the vault opens nothing for it. */
    public void workAsSystem(OrganisationId custodian) {
        if (system && organisation.equals(custodian.value())) return;
        mustBeNobody();
        this.user = SYSTEM.value();
        this.organisation = custodian.value();
        this.system = true;
        this.name = "system";
    }

    private void mustBeNobody() {
        if (!user.equals(NOBODY)) throw new IllegalStateException("this request already has a caller");
    }

    public boolean isKnown() {
        return !user.equals(NOBODY);
    }

    public StaffId user() {
        return new StaffId(user);
    }

    public OrganisationId organisation() {
        return new OrganisationId(organisation);
    }

    public Set<Role> roles() {
        return roles;
    }

    /** As a workflow table names those who take a step. */
    public Set<Actor> actors() {
        return system ? Set.of(Actor.SYSTEM) : Actor.of(roles);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    public boolean isSystem() {
        return system;
    }

    public String name() {
        return name;
    }

    public Instant signedInAt() {
        return signedInAt;
    }

    UUID correlation() {
        return correlation;
    }

    String origin() {
        return origin;
    }

    String roleNames() {
        return system ? "SYSTEM" : roles.stream().map(Role::name).collect(Collectors.toCollection(TreeSet::new)).stream().collect(Collectors.joining(","));
    }
}
