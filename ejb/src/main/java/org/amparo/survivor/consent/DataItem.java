package org.amparo.survivor.consent;

import static org.amparo.shared.Compartment.*;
import static org.amparo.survivor.consent.DataItem.Stage.IDENTITY_RELEASE;
import static org.amparo.survivor.consent.DataItem.Stage.SUMMARY_RELEASE;

import org.amparo.shared.Compartment;

/**
 * What can be agreed to be shared, one thing at a time. Where she sleeps, what was done to her and what she may have done are not in
 * the list: they never leave in a package (R-39, INV-3).
 */
public enum DataItem {
    AGE_BAND(IDENTITY, SUMMARY_RELEASE, true),
    GENDER(IDENTITY, SUMMARY_RELEASE, true),
    LANGUAGES(IDENTITY, SUMMARY_RELEASE, true),
    INTERPRETER(IDENTITY, SUMMARY_RELEASE, true),
    ADJUSTMENTS(NEEDS_SUPPORT, SUMMARY_RELEASE, true),
    NEED(NEEDS_SUPPORT, SUMMARY_RELEASE, false),
    /** That they are asked to take over the whole case, and not one piece of help. */
    WHOLE_CASE(NEEDS_SUPPORT, SUMMARY_RELEASE, true),
    PREFERRED_NAME(IDENTITY, IDENTITY_RELEASE, false),
    PRONOUN(IDENTITY, IDENTITY_RELEASE, false),
    OTHER_NAMES(IDENTITY, IDENTITY_RELEASE, false),
    BIRTH_DATE(IDENTITY, IDENTITY_RELEASE, false),
    DOCUMENTS(IDENTITY, IDENTITY_RELEASE, false),
    PHONE(CONTACT, IDENTITY_RELEASE, false),
    SAFE_CONTACT(CONTACT, IDENTITY_RELEASE, false),
    HEALTH_NEEDS(HEALTH_PSY, IDENTITY_RELEASE, false),
    SAFETY_NOTE(RISK_SAFETY, IDENTITY_RELEASE, false);

    /** When it leaves: with the first, non-identifying summary, or after the partner has accepted. */
    public enum Stage { SUMMARY_RELEASE, IDENTITY_RELEASE }

    private final Compartment compartment;
    private final Stage stage;
    private final boolean coded;

    DataItem(Compartment compartment, Stage stage, boolean coded) {
        this.compartment = compartment;
        this.stage = stage;
        this.coded = coded;
    }

    public Compartment compartment() {
        return compartment;
    }

    public Stage stage() {
        return stage;
    }

    /**
     * The part of her record that a partner who reads it is on record to have opened. What goes with the first summary tells nobody who she is,
     * wherever it is kept: it counts to what help is needed, so that the log answers whether they saw the name.
     */
    public Compartment opens() {
        return stage == Stage.SUMMARY_RELEASE ? NEEDS_SUPPORT : compartment;
    }

    /** Its value is codes with commas between, to be said in the reader's language; otherwise it is text as recorded. */
    public boolean coded() {
        return coded;
    }
}
