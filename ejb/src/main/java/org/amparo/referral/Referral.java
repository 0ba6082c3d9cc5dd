package org.amparo.referral;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amparo.codelist.NeedDomain;
import org.amparo.referral.draft.CapacityAnswer;
import org.amparo.referral.draft.Channel;
import org.amparo.referral.loop.ReferralWorkflow;
import org.amparo.referral.loop.ReferralWorkflow.State;
import org.amparo.referral.release.PackageAddress;
import org.amparo.shared.CaseId;
import org.amparo.shared.Codes;
import org.amparo.shared.Compartment;
import org.amparo.shared.ConsentId;
import org.amparo.shared.ListingId;
import org.amparo.shared.NeedId;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.ReferralId;
import org.amparo.shared.StaffId;
import org.amparo.shared.SurvivorId;
import org.amparo.vault.Sealed;
import org.amparo.vault.SealedField;
import org.amparo.work.Priority;

/** One conversation with one partner. Its state changes through {@link #movedTo} only, and only {@link Steps} calls that, after the table said yes. */
@Entity
@Table(name = "referral")
class Referral {

    static final SealedField WANTED = new SealedField("referral", "wanted", Compartment.NEEDS_SUPPORT);
    static final SealedField WISHES = new SealedField("referral", "wishes", Compartment.NEEDS_SUPPORT);
    static final SealedField DUPLICATE_REASON = new SealedField("referral", "duplicate_reason", Compartment.NEEDS_SUPPORT);
    static final SealedField SHOWN_SALT = new SealedField("referral", "shown_salt", Compartment.NEEDS_SUPPORT);
    static final SealedField WORD = new SealedField("referral", "word", Compartment.NEEDS_SUPPORT);

    @Id
    @Column(name = "referral_id")
    private UUID id;
    private String code;
    @Column(name = "survivor_id")
    private UUID survivor;
    @Column(name = "case_id")
    private UUID caseId;
    private UUID custodian;
    @Column(name = "unit_id")
    private UUID unit;
    private UUID owner;
    private UUID recipient;
    @Column(name = "listing_id")
    private UUID listing;
    private String domains;
    private String needs = "";
    @Enumerated(EnumType.STRING)
    private Priority urgency;
    @Enumerated(EnumType.STRING)
    private Channel channel = Channel.SYSTEM;
    private boolean child;
    @Column(name = "high_risk")
    private boolean highRisk;
    @Enumerated(EnumType.STRING)
    private State state;
    @Column(name = "state_since")
    private Instant stateSince;
    private Sealed wanted;
    private Sealed wishes;
    @Column(name = "duplicate_reason")
    private Sealed duplicateReason;
    private String warnings = "";
    @Enumerated(EnumType.STRING)
    private CapacityAnswer capacity;
    @Embedded
    private Planned planned = Planned.NOTHING;
    @Embedded
    private WhomNot whomNot;
    @Embedded
    private Shown shown;
    @Embedded
    private Agreement agreement;
    @Embedded
    private SecondLook secondLook;
    @Column(name = "sent_at")
    private Instant sentAt;
    @Column(name = "act_by")
    private Instant actBy;
    private short reminded;
    @Embedded
    private Claim claim;
    @Column(name = "seen_at")
    private Instant seenAt;
    @Column(name = "answered_at")
    private Instant answeredAt;
    @Column(name = "accepted_at")
    private Instant acceptedAt;
    @Column(name = "expected_on")
    private LocalDate expectedOn;
    @Column(name = "first_contact_on")
    private LocalDate firstContactOn;
    @Column(name = "sharing_ended_at")
    private Instant sharingEndedAt;
    private boolean concern;
    @Embedded
    private Ending ending;
    @Embedded
    private HerCopy herCopy;
    private UUID replaces;
    private UUID parent;
    @Version
    private long version;

    protected Referral() {}

    Referral(ReferralId id, Beginning beginning, Instant at) {
        this.id = id.value();
        this.code = ReferralCode.fresh().value();
        this.survivor = beginning.survivor().value();
        this.caseId = beginning.caseId().value();
        this.custodian = beginning.custodian().value();
        this.unit = beginning.unit() == null ? null : beginning.unit().value();
        this.owner = beginning.owner().value();
        this.domains = beginning.domains();
        this.urgency = beginning.urgency();
        this.child = beginning.child();
        this.highRisk = beginning.highRisk();
        this.replaces = beginning.replaces() == null ? null : beginning.replaces().value();
        this.parent = beginning.parent() == null ? null : beginning.parent().value();
        this.state = ReferralWorkflow.TABLE.start();
        this.stateSince = at;
    }

    // what is planned, while nothing has left
    void wants(Sealed wanted, Sealed wishes, Sealed duplicateReason) {
        this.wanted = wanted;
        this.wishes = wishes;
        this.duplicateReason = duplicateReason;
    }

    void answers(Collection<NeedId> all) {
        needs = all.stream().map(NeedId::toString).sorted().collect(Collectors.joining(","));
    }

    void askedWhomNot(WhomNot asked) {
        whomNot = asked;
    }

    void addressedTo(OrganisationId recipient, ListingId listing, Channel channel, String warnings) {
        this.recipient = recipient.value();
        this.listing = listing == null ? null : listing.value();
        this.channel = channel;
        this.warnings = warnings;
        this.shown = null;
    }

    void learnt(boolean aChild, boolean danger) {
        child |= aChild;
        highRisk |= danger;
    }

    void plans(Planned plan) {
        this.planned = plan;
        this.shown = null;
    }

    /** Whoever looked before looked at something else. */
    void wasShown(Shown shown) {
        this.shown = shown;
        if (secondLook != null && secondLook.isGiven()) secondLook = null;
    }

    void standsOn(Agreement agreement) {
        this.agreement = agreement;
    }

    void partnerSays(CapacityAnswer answer) {
        this.capacity = answer;
    }

    void looked(SecondLook look) {
        this.secondLook = look;
    }

    void movedTo(State next, Instant at) {
        if (state != next) stateSince = at;
        state = next;
    }

    void sent(Instant at) {
        sentAt = at;
    }

    void owesAnswerBy(Instant when) {
        actBy = when;
        reminded = 0;
    }

    void contacted(LocalDate on) {
        firstContactOn = on;
    }

    void answered(Instant at) {
        answeredAt = at;
    }

    void accepted(Instant at) {
        acceptedAt = at;
    }

    void answerUndone() {
        answeredAt = null;
        acceptedAt = null;
        expectedOn = null;
        ending = null;
    }

    void expectedOn(LocalDate day) {
        expectedOn = day;
    }

    void sharingEnded(Instant at) {
        sharingEndedAt = at;
    }

    void raisesConcern() {
        concern = true;
    }

    void closes(Ending ending) {
        this.ending = ending;
    }

    void herCopyIs(HerCopy handled) {
        herCopy = handled;
    }

    void claimedBy(StaffId person, Instant at) {
        claim = new Claim(person.value(), at);
    }

    void handedTo(StaffId newOwner) {
        owner = newOwner.value();
    }

    ReferralId id() { return new ReferralId(id); }
    String code() { return code; }
    SurvivorId survivor() { return new SurvivorId(survivor); }
    CaseId caseId() { return new CaseId(caseId); }
    OrganisationId custodian() { return new OrganisationId(custodian); }
    UUID unit() { return unit; }
    StaffId owner() { return new StaffId(owner); }
    Optional<OrganisationId> recipient() { return Optional.ofNullable(recipient).map(OrganisationId::new); }
    Optional<ListingId> listing() { return Optional.ofNullable(listing).map(ListingId::new); }
    List<NeedDomain> domains() { return List.copyOf(Codes.read(NeedDomain.class, domains)); }
    List<NeedId> needs() { return needs.isEmpty() ? List.of() : Arrays.stream(needs.split(",")).map(NeedId::parse).toList(); }
    Priority urgency() { return urgency; }
    Channel channel() { return channel; }
    boolean child() { return child; }
    boolean highRisk() { return highRisk; }
    boolean needsSecondLook() { return child || highRisk; }
    State state() { return state; }
    Instant stateSince() { return stateSince; }
    Sealed wanted() { return wanted; }
    Sealed wishes() { return wishes; }
    Sealed duplicateReason() { return duplicateReason; }
    String warnings() { return warnings; }
    CapacityAnswer capacity() { return capacity; }
    Planned planned() { return planned; }
    Optional<WhomNot> whomNot() { return Optional.ofNullable(whomNot); }
    Optional<Shown> shown() { return Optional.ofNullable(shown); }
    Optional<Agreement> agreement() { return Optional.ofNullable(agreement); }
    Optional<ConsentId> consent() { return agreement().map(a -> new ConsentId(a.consent())); }
    PackageAddress address() { return new PackageAddress(id(), survivor(), custodian(), recipient().orElseThrow(), consent().orElse(null)); }
    Optional<SecondLook> secondLook() { return Optional.ofNullable(secondLook); }
    Instant sentAt() { return sentAt; }
    Instant actBy() { return actBy; }
    Optional<StaffId> claimedBy() { return Optional.ofNullable(claim).map(c -> new StaffId(c.by())); }
    Instant seenAt() { return seenAt; }
    Instant answeredAt() { return answeredAt; }
    LocalDate expectedOn() { return expectedOn; }
    LocalDate firstContactOn() { return firstContactOn; }
    boolean sharingEnded() { return sharingEndedAt != null; }
    boolean concern() { return concern; }
    Optional<HerCopy> herCopy() { return Optional.ofNullable(herCopy); }
    Optional<Ending> ending() { return Optional.ofNullable(ending); }
    Optional<ReferralId> parent() { return Optional.ofNullable(parent).map(ReferralId::new); }
    Optional<ReferralId> replaces() { return Optional.ofNullable(replaces).map(ReferralId::new); }
    long version() { return version; }
}
