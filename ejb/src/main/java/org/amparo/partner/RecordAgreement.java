package org.amparo.partner;

import java.io.Serializable;
import java.time.LocalDate;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.Unacceptable;

/** The agreement on data protection was signed, and until when it holds. */
public record RecordAgreement(OrganisationId organisation, LocalDate signed, LocalDate until, long version) implements Serializable {

    public RecordAgreement {
        if (signed == null) throw Unacceptable.because("signed", "partner.problem.dateMissing");
        if (until == null) throw Unacceptable.because("until", "partner.problem.dateMissing");
        if (until.isBefore(signed)) throw Unacceptable.because("until", "partner.problem.untilBeforeSigned");
    }
}
