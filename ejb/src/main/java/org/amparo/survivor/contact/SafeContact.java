package org.amparo.survivor.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.amparo.access.Permit;
import org.amparo.shared.SurvivorId;
import org.amparo.vault.Sealed;

/** One way as stored; every word of it sealed. */
@Entity
@Table(name = "safe_contact")
class SafeContact {

    record Words(Sealed reach, Sealed hint, Sealed times, Sealed whoMayAnswer, Sealed codeWord, Sealed stopIf) {}

    @Id @Column(name = "way_id") private UUID id;
    @Column(name = "survivor_id") private UUID survivor;
    private UUID custodian;
    private short rank;
    @Enumerated(EnumType.STRING) private Channel channel;
    private Sealed reach;
    @Column(name = "reach_hint") private Sealed hint;
    @Column(name = "safe_times") private Sealed times;
    @Column(name = "who_may_answer") private Sealed whoMayAnswer;
    @Column(name = "code_word") private Sealed codeWord;
    @Column(name = "stop_if") private Sealed stopIf;
    @Enumerated(EnumType.STRING) @Column(name = "leave_message") private LeaveMessage leaveMessage;
    private boolean disguise;
    @Column(name = "device_monitored") private boolean deviceMonitored;
    @Column(name = "confirmed_at") private Instant confirmedAt;
    @Column(name = "ended_at") private Instant endedAt;
    @Column(name = "ended_because") private String endedBecause;
    @Version private long version;

    protected SafeContact() {}

    SafeContact(WayId id, Permit permit) {
        this.id = id.value();
        this.survivor = permit.survivor().value();
        this.custodian = permit.custodian().value();
    }

    /** She has just said so: what is kept is confirmed by keeping it. */
    void keep(KeepWay said, Words words, Instant at) {
        this.rank = (short) said.rank();
        this.channel = said.channel();
        this.reach = words.reach();
        this.hint = words.hint();
        this.times = words.times();
        this.whoMayAnswer = words.whoMayAnswer();
        this.codeWord = words.codeWord();
        this.stopIf = words.stopIf();
        this.leaveMessage = said.leaveMessage();
        this.disguise = said.disguise();
        this.deviceMonitored = said.deviceMonitored();
        this.confirmedAt = at;
    }

    void confirm(Instant at) {
        this.confirmedAt = at;
    }

    void end(Instant at) {
        this.endedAt = at;
    }

    /** It led through somebody who is kept away; that is said until there is another way. */
    void endThroughKeptAway(Instant at) {
        end(at);
        this.endedBecause = "KEPT_AWAY";
    }

    boolean ended() {
        return endedAt != null;
    }

    WayId id() {
        return new WayId(id);
    }

    SurvivorId survivor() {
        return new SurvivorId(survivor);
    }

    Channel channel() {
        return channel;
    }

    boolean locked() {
        return deviceMonitored && channel.goesThroughADevice();
    }

    /** As codes and dates tell, without opening anything. */
    boolean couldBeUsed(Instant confirmedSince) {
        return channel != Channel.NONE && !locked() && !confirmedAt.isBefore(confirmedSince);
    }

    long version() {
        return version;
    }

    Words words() {
        return new Words(reach, hint, times, whoMayAnswer, codeWord, stopIf);
    }

    /** @param opened the words, opened, in the order of {@link Words} without the reach itself */
    SafeWay way(String hintOpened, SafeTimes timesOpened, String who, String code, String stop, Instant confirmedSince) {
        return new SafeWay(id(), rank, channel, hintOpened, timesOpened, who, code, stop, leaveMessage, disguise, deviceMonitored,
                confirmedAt, confirmedAt.isBefore(confirmedSince), version);
    }
}
