package org.amparo.justice.proceeding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amparo.access.Permit;
import org.amparo.justice.proceeding.ProceedingWorkflow.State;
import org.amparo.shared.Codes;
import org.amparo.shared.SurvivorId;
import org.amparo.vault.Sealed;

/** A proceeding as stored: codes in the open behind the wall, names sealed. */
@Entity
@Table(name = "proceeding")
class Proceeding {

    /** What is sealed of it. */
    record Names(Sealed authority, Sealed reference, Sealed lawyer) {}

    @Id @Column(name = "proceeding_id") private UUID id;
    @Column(name = "survivor_id", updatable = false) private UUID survivor;
    @Column(updatable = false) private UUID custodian;
    @Enumerated(EnumType.STRING) private State state;
    private String country;
    @Enumerated(EnumType.STRING) private ProceedingKind kind;
    @Enumerated(EnumType.STRING) private CourtKind court;
    @Enumerated(EnumType.STRING) @Column(name = "her_part") private HerPart part;
    private Sealed authority;
    private Sealed reference;
    private Sealed lawyer;
    private String language;
    @Column(name = "opened_on") private LocalDate openedOn;
    @Column(name = "next_on") private LocalDate nextOn;
    private short adjournments;
    @Enumerated(EnumType.STRING) private WantsUpdates updates;
    private String protection;
    private String rights;
    @Column(name = "recorded_at", updatable = false) private Instant recordedAt;
    @Column(name = "changed_at") private Instant changedAt;
    @Version private long version;

    protected Proceeding() {}

    Proceeding(ProceedingId id, Instant now, Permit permit) {
        this.id = id.value();
        this.survivor = permit.survivor().value();
        this.custodian = permit.custodian().value();
        this.state = ProceedingWorkflow.TABLE.start();
        this.recordedAt = now;
    }

    void write(RecordProceeding said, Names names, Instant now) {
        country = said.country();
        kind = said.kind();
        court = said.court();
        part = said.part();
        authority = names.authority();
        reference = names.reference();
        lawyer = names.lawyer();
        language = said.language();
        openedOn = said.openedOn();
        updates = said.updates();
        protection = Codes.join(said.protection());
        rights = said.rights().entrySet().stream().sorted(Map.Entry.comparingByKey()).map(r -> r.getKey() + ":" + r.getValue()).collect(Collectors.joining(","));
        changedAt = now;
    }

    void heard(News news, State to, Instant now) {
        state = to;
        // a date that did not hold is none any more, unless the next one is known
        if (news.next() != null || news.what() != ProceedingWorkflow.Action.RELEASE) nextOn = news.next();
        if (news.what() == ProceedingWorkflow.Action.ADJOURN) adjournments++;
        changedAt = now;
    }

    ProceedingId id() {
        return new ProceedingId(id);
    }

    SurvivorId survivor() {
        return new SurvivorId(survivor);
    }

    State state() {
        return state;
    }

    Names names() {
        return new Names(authority, reference, lawyer);
    }

    WantsUpdates updates() {
        return updates;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    long version() {
        return version;
    }

    RecordProceeding said(String authorityOpened, String referenceOpened, String lawyerOpened) {
        Map<Right, RightStands> stand = new EnumMap<>(Right.class);
        Arrays.stream(rights.split(",")).map(r -> r.split(":")).forEach(r -> stand.put(Right.valueOf(r[0]), RightStands.valueOf(r[1])));
        return new RecordProceeding(country, kind, court, part, authorityOpened, referenceOpened, lawyerOpened, language, openedOn, updates, Codes.read(Protection.class, protection), stand);
    }

    ProceedingDetails details(RecordProceeding said, List<Heard> news, Set<ProceedingWorkflow.Action> next, boolean nobodySpeaksForHer) {
        return new ProceedingDetails(id(), state, said, nextOn, adjournments, openedOn, news, next, nobodySpeaksForHer, changedAt, version);
    }
}
