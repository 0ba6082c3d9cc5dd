package org.amparo.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amparo.shared.Id;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.Role;
import org.amparo.shared.StaffId;
import org.amparo.shared.UnitId;

/** One person with an account, as stored. Never deleted. */
@Entity
@Table(name = "staff_member")
class Member {

    @jakarta.persistence.Id
    @Column(name = "user_id")
    private UUID id;
    @Column(name = "organisation_id")
    private UUID organisation;
    @Column(name = "unit_id")
    private UUID unit;
    @Column(name = "display_name")
    private String name;
    private String email;
    private String language;
    private String roles;
    private boolean active;
    @Column(name = "deputy_id")
    private UUID deputy;
    @Column(name = "left_at")
    private Instant leftAt;
    @Column(name = "successor_id")
    private UUID successor;
    @Column(name = "signed_out_at")
    private Instant signedOutAt;
    @Column(name = "oversees_since")
    private Instant overseesSince;
    @Column(name = "oversees_by")
    private UUID overseesBy;
    /** Invited, and not signed in so far; the database takes it back with the first sign-in. */
    @Column(updatable = false)
    private boolean awaited;
    @Version
    private long version;

    protected Member() {}

    Member(StaffId id, InvitePerson said, StaffId by, Instant at) {
        this.id = id.value();
        this.organisation = said.organisation().value();
        this.unit = value(said.unit());
        this.name = said.name();
        this.email = said.email();
        this.language = said.language();
        this.roles = stored(said.roles());
        this.active = true;
        this.awaited = true;
        oversees(Set.of(), by, at);
    }

    static Set<Role> roles(String stored) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        if (!stored.isEmpty()) Arrays.stream(stored.split(",")).map(Role::valueOf).forEach(roles::add);
        return roles;
    }

    private static String stored(Collection<Role> roles) {
        return roles.stream().sorted().map(Role::name).collect(Collectors.joining(","));
    }

    private static UUID value(Id id) {
        return id == null ? null : id.value();
    }

    void joins(UnitId next) {
        unit = value(next);
    }

    void isStoodInForBy(StaffId next) {
        deputy = value(next);
    }

    void reads(String next) {
        language = next;
    }

    void isReachedAt(String next) {
        email = next;
    }

    void mayAct(Set<Role> as, StaffId by, Instant at) {
        Set<Role> had = roles(roles);
        roles = stored(as);
        signedOutAt = at;
        oversees(had, by, at);
    }

    /** From when on, and by whom: until then she is nobody's second person. */
    private void oversees(Set<Role> had, StaffId by, Instant at) {
        if (!StaffPolicy.comesToOversee(had, roles(roles))) return;
        overseesSince = at;
        overseesBy = by.value();
    }

    void leaves(StaffId next, Instant at) {
        active = false;
        leftAt = at;
        signedOutAt = at;
        successor = value(next);
    }

    void isFollowedBy(StaffId next) {
        successor = next.value();
    }

    /** What she had handed over stays with whoever has it now. */
    void comesBack(StaffId by, Instant at) {
        active = true;
        leftAt = null;
        successor = null;
        oversees(Set.of(), by, at);
    }

    OrganisationId organisation() { return new OrganisationId(organisation); }

    Person person(boolean away) {
        return new Person(new StaffId(id), organisation(), unit == null ? null : new UnitId(unit), name, roles(roles), active,
                deputy == null ? null : new StaffId(deputy), away);
    }

    StaffPolicy.Oversight oversight() {
        return new StaffPolicy.Oversight(new StaffId(id), overseesSince, overseesBy == null ? null : new StaffId(overseesBy));
    }

    String email() { return email; }

    String language() { return language; }

    Instant leftAt() { return leftAt; }

    StaffId successor() { return successor == null ? null : new StaffId(successor); }

    long version() { return version; }
}
