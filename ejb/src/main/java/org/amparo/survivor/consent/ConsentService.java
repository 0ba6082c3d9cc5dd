package org.amparo.survivor.consent;

import static org.amparo.access.Action.READ_CONSENT;
import static org.amparo.access.Action.RECORD_CONSENT;
import static org.amparo.access.Action.RESTORE_CONSENT;
import static org.amparo.access.Action.WITHDRAW_CONSENT;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.amparo.access.Access;
import org.amparo.access.CareTeam;
import org.amparo.access.Permit;
import org.amparo.partner.Directory;
import org.amparo.shared.ConsentId;
import org.amparo.shared.Id;
import org.amparo.shared.Unacceptable;
import org.amparo.vault.Vault;

/** The door to a survivor's answers: what she was asked, what she said, and taking it back on her word alone. */
@Stateless
public class ConsentService {

    @Inject
    private Access access;
    @Inject
    private ConsentRecords records;
    @Inject
    private Recording recording;
    @Inject
    private Ending ending;
    @Inject
    private CareTeam careTeam;
    @Inject
    private Directory directory;
    @Inject
    private Vault vault;
    @Inject
    private Clock clock;

    public List<ConsentSummary> list(Id subject) {
        Permit permit = access.require(READ_CONSENT, subject);
        return named(records.all(permit).stream().map(c -> c.summary(today())).toList());
    }

    public ConsentDetails details(Id subject, ConsentId id) {
        Permit permit = access.require(READ_CONSENT, subject);
        return details(records.one(id, permit).orElseThrow(() -> access.refuse(READ_CONSENT, id)), permit);
    }

    private List<ConsentSummary> named(List<ConsentSummary> all) {
        var names = directory.names(all.stream().map(ConsentSummary::recipient).collect(Collectors.toSet()));
        return all.stream().map(c -> c.named(names.get(c.recipient()))).toList();
    }

    private ConsentDetails details(Consent consent, Permit permit) {
        SealedAnswer words = consent.words();
        var her = permit.survivor();
        var row = consent.id();
        Telling telling = consent.telling(vault.open(words.interpreter(), SealedAnswer.INTERPRETER.at(row, her), permit));
        Giving giving = consent.giving(vault.open(words.giver(), SealedAnswer.GIVER.at(row, her), permit),
                vault.open(words.assent(), SealedAnswer.ASSENT.at(row, her), permit), vault.open(words.witness(), SealedAnswer.WITNESS.at(row, her), permit));
        return new ConsentDetails(named(List.of(consent.summary(today()))).getFirst(), telling, giving, vault.open(words.withheld(), SealedAnswer.WITHHELD.at(row, her), permit),
                vault.open(words.reason(), SealedAnswer.REASON.at(row, her), permit), vault.open(consent.endWords(), SealedAnswer.END.at(row, her), permit));
    }

    /** Yes, no and not now are all recorded; an earlier answer about the same recipient and purpose is superseded. */
    public ConsentId record(RecordConsent said) {
        return recording.record(said, access.require(RECORD_CONSENT, said.survivor()), RECORD_CONSENT);
    }

    /** She had withdrawn from case management altogether and changes her mind: the one answer that can be recorded then. */
    public ConsentId goOnAgain(RecordConsent said) {
        Permit permit = access.require(RESTORE_CONSENT, said.survivor());
        if (said.purpose() != ConsentPurpose.CASE_MANAGEMENT || !said.grants()) throw Unacceptable.because("purpose", "survivor.problem.caseManagementFirst");
        ConsentId id = recording.record(said, permit, RESTORE_CONSENT);
        careTeam.consentWithdrawn(false, permit);
        return id;
    }

    /** What there is to take back; reachable also when consent to case management is gone. */
    public List<ConsentSummary> withdrawable(Id subject) {
        Permit permit = access.require(WITHDRAW_CONSENT, subject);
        return named(records.standing(permit).stream().map(c -> c.summary(today())).filter(ConsentSummary::canBeWithdrawn).toList());
    }

    /** On her spoken word, by anybody who works with her, at any moment and without a reason. Twice is the same as once. */
    public void withdraw(Id subject, ConsentId id) {
        Permit permit = access.require(WITHDRAW_CONSENT, subject);
        ending.withdraw(records.one(id, permit).orElseThrow(() -> access.refuse(WITHDRAW_CONSENT, id)), permit);
    }

    /** It was never said: whatever relied on it is taken back just as if she had withdrawn. */
    public void enteredInError(Id subject, ConsentId id, String reason) {
        Permit permit = access.require(RECORD_CONSENT, subject);
        ending.error(records.one(id, permit).orElseThrow(() -> access.refuse(RECORD_CONSENT, id)), reason, permit);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
