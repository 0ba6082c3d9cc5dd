package org.amparo.recommendation;

import java.util.Locale;

/** The part of the work that a recommendation speaks about. */
public enum Area {
    INTAKE, CONSENT, RISK, SUPPORT, REFERRAL, DIRECTORY, JUSTICE, TESTIMONY, EVIDENCE, NON_PUNISHMENT, COMPENSATION, REPATRIATION,
    REINTEGRATION, CHILD, CONFIDENTIALITY, AUDIT, COMPLAINTS, FEEDBACK, STATISTICS, LANGUAGE, ACCESSIBILITY, TERMINOLOGY, GOVERNANCE;

    static Area named(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
