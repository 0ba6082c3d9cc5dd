package org.amparo.survivor.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.amparo.access.Permit;
import org.amparo.shared.Compartment;
import org.amparo.shared.Profile;
import org.amparo.vault.Sealed;
import org.amparo.vault.SealedField;
import org.amparo.vault.SealedField.Place;
import org.amparo.vault.Vault;

/** Seals and opens what a way consists of. */
@ApplicationScoped
class Ways {

    private static final SealedField REACH = field("reach");
    private static final SealedField HINT = field("reach_hint");
    private static final SealedField TIMES = field("safe_times");
    private static final SealedField WHO = field("who_may_answer");
    private static final SealedField CODE = field("code_word");
    private static final SealedField STOP = field("stop_if");

    @Inject
    private Vault vault;
    @Inject
    private Profile profile;
    @Inject
    private Clock clock;

    private static SealedField field(String column) {
        return new SealedField("safe_contact", column, Compartment.CONTACT);
    }

    SafeContact.Words sealed(KeepWay said, SafeContact row, Permit permit) {
        SafeContact.Words had = row.words();
        return new SafeContact.Words(seal(said.reach(), REACH, had.reach(), row, permit), seal(said.hint(), HINT, had.hint(), row, permit),
                seal(said.times().toString(), TIMES, had.times(), row, permit), seal(said.whoMayAnswer(), WHO, had.whoMayAnswer(), row, permit),
                seal(said.codeWord(), CODE, had.codeWord(), row, permit), seal(said.stopIf(), STOP, had.stopIf(), row, permit));
    }

    private Sealed seal(String text, SealedField field, Sealed previous, SafeContact row, Permit permit) {
        return vault.seal(text, at(field, row), previous, permit);
    }

    SafeWay opened(SafeContact row, Permit permit) {
        SafeContact.Words words = row.words();
        return row.way(vault.open(words.hint(), at(HINT, row), permit), SafeTimes.parse(vault.open(words.times(), at(TIMES, row), permit)),
                vault.open(words.whoMayAnswer(), at(WHO, row), permit), vault.open(words.codeWord(), at(CODE, row), permit),
                vault.open(words.stopIf(), at(STOP, row), permit), confirmedSince());
    }

    /** The number or address itself. */
    String reach(SafeContact row, Permit permit) {
        return vault.open(row.words().reach(), at(REACH, row), permit);
    }

    private static Place at(SealedField field, SafeContact row) {
        return field.at(row.id(), row.survivor());
    }

    private Instant confirmedSince() {
        return clock.instant().minus(Duration.ofDays(profile.contactConfirmDays()));
    }
}
