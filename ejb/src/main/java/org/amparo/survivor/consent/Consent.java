package org.amparo.survivor.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.amparo.access.Permit;
import org.amparo.shared.Codes;
import org.amparo.shared.ConsentId;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.StaffId;
import org.amparo.shared.SurvivorId;
import org.amparo.survivor.consent.ConsentWorkflow.State;
import org.amparo.vault.Sealed;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.OptimisticLock;

/** One answer as stored. What was said never changes; only whether it still holds does. */
@Entity
@DynamicUpdate
@Table(name = "consent")
class Consent {

    @Id @Column(name = "consent_id") private UUID id;
    @Column(name = "survivor_id") private UUID survivor;
    private UUID custodian;
    private UUID recipient;
    @Enumerated(EnumType.STRING) private ConsentPurpose purpose;
    private String country;
    @Enumerated(EnumType.STRING) @Column(name = "decision") private Answer answer;
    @Enumerated(EnumType.STRING) private State state;
    private String items;
    private String withheld;
    @Column(name = "withheld_words") private Sealed withheldWords;
    @Column(name = "reason_words") private Sealed reasonWords;
    @Enumerated(EnumType.STRING) @Column(name = "given_by") private Giving.GivenBy givenBy;
    private Sealed giver;
    @Enumerated(EnumType.STRING) @Column(name = "giver_is") private Giving.GiverIs giverIs;
    @Enumerated(EnumType.STRING) @Column(name = "giver_implicated") private Giving.Implicated implicated;
    @Column(name = "assent_words") private Sealed assentWords;
    @Enumerated(EnumType.STRING) private Giving.Mode mode;
    private Sealed witness;
    private String language;
    @Column(name = "text_language") private String textLanguage;
    @Column(name = "text_version") private String textVersion;
    @Enumerated(EnumType.STRING) @Column(name = "text_by") private Telling.TextBy textBy;
    private Sealed interpreter;
    @Column(name = "read_aloud") private boolean readAloud;
    @Enumerated(EnumType.STRING) @Column(name = "teach_back") private Telling.TeachBack teachBack;
    private String explained;
    @Enumerated(EnumType.STRING) @Column(name = "copy_handling") private Giving.Copy copy;
    @Column(name = "valid_from") private LocalDate validFrom;
    @Column(name = "valid_until") private LocalDate validUntil;
    @Column(name = "recorded_by") private UUID recordedBy;
    @Column(name = "recorded_at") private Instant recordedAt;
    @Column(name = "ended_by") private UUID endedBy;
    @Column(name = "ended_at") private Instant endedAt;
    @Column(name = "end_words") private Sealed endWords;
    private UUID supersedes;
    @OptimisticLock(excluded = true) // the clock remembers whom it told; nobody who reads meanwhile is late by it
    @Column(name = "asked_again_at") private Instant askedAgainAt;
    @Version private long version;

    protected Consent() {}

    Consent(ConsentId id, RecordConsent said, SealedAnswer words, LocalDate lastDay, ConsentId supersedes, Instant at, LocalDate today, Permit permit) {
        this.id = id.value();
        this.survivor = permit.survivor().value();
        this.custodian = permit.custodian().value();
        this.recipient = said.recipient().value();
        this.purpose = said.purpose();
        this.country = said.country();
        this.answer = said.answer();
        this.state = State.ACTIVE;
        this.items = Codes.join(said.items());
        this.withheld = Codes.join(said.withheld());
        this.withheldWords = words.withheld();
        this.reasonWords = words.reason();
        this.validFrom = today;
        this.validUntil = lastDay;
        this.recordedBy = permit.holder().value();
        this.recordedAt = at;
        this.supersedes = supersedes == null ? null : supersedes.value();
        given(said.giving(), words);
        told(said.telling(), words);
    }

    private void given(Giving giving, SealedAnswer words) {
        this.givenBy = giving.by();
        this.giver = words.giver();
        this.giverIs = giving.giverIs();
        this.implicated = giving.implicated();
        this.assentWords = words.assent();
        this.mode = giving.mode();
        this.witness = words.witness();
        this.copy = giving.copy();
    }

    private void told(Telling telling, SealedAnswer words) {
        this.language = telling.language();
        this.textLanguage = telling.textLanguage();
        this.textVersion = telling.textVersion();
        this.textBy = telling.textBy();
        this.interpreter = words.interpreter();
        this.readAloud = telling.readAloud();
        this.teachBack = telling.teachBack();
        this.explained = Codes.join(telling.explained());
    }

    void end(State how, StaffId by, Instant at) {
        this.state = how;
        this.endedBy = by.value();
        this.endedAt = at;
    }

    void becauseOf(Sealed words) {
        this.endWords = words;
    }

    void askedAgain(Instant at) {
        this.askedAgainAt = at;
    }

    ConsentId id() {
        return new ConsentId(id);
    }

    SurvivorId survivor() {
        return new SurvivorId(survivor);
    }

    OrganisationId recipient() {
        return new OrganisationId(recipient);
    }

    ConsentPurpose purpose() {
        return purpose;
    }

    boolean granted() {
        return answer == Answer.GRANTED;
    }

    State state() {
        return state;
    }

    Set<DataItem> items() {
        return Codes.read(DataItem.class, items);
    }

    boolean holdsOn(LocalDate day) {
        return state == State.ACTIVE && granted() && (validUntil == null || !validUntil.isBefore(day));
    }

    /** How she was told and how she answered, with the words opened by whoever may. */
    SealedAnswer words() {
        return new SealedAnswer(withheldWords, reasonWords, giver, assentWords, witness, interpreter);
    }

    Sealed endWords() {
        return endWords;
    }

    Telling telling(String interpreterOpened) {
        return new Telling(language, textLanguage, textVersion, textBy, interpreterOpened, readAloud, teachBack, Codes.read(Explained.class, explained));
    }

    Giving giving(String giverOpened, String assentOpened, String witnessOpened) {
        return new Giving(givenBy, giverOpened, giverIs, implicated, assentOpened, mode, witnessOpened, copy);
    }

    ConsentSummary summary(LocalDate today) {
        return new ConsentSummary(id(), recipient(), "", purpose, country, answer, state, holdsOn(today), items(), Codes.read(Withheld.class, withheld),
                validFrom, validUntil, language, mode, copy, recordedAt, new StaffId(recordedBy), endedAt);
    }

    LiveConsent live() {
        return new LiveConsent(id(), survivor(), recipient(), purpose, country, items(), validFrom, validUntil);
    }
}
