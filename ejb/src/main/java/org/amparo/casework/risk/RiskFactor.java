package org.amparo.casework.risk;

import java.util.Arrays;
import java.util.List;

/** What makes danger likelier, in her own life, where she lives and around her: codes, asked again each time. */
public enum RiskFactor {
    CHILD_ALONE(Ring.INDIVIDUAL), PREGNANT(Ring.INDIVIDUAL), DISABILITY(Ring.INDIVIDUAL), HEALTH(Ring.INDIVIDUAL), NO_PAPERS(Ring.INDIVIDUAL),
    DEBT(Ring.INDIVIDUAL), DETAINED(Ring.INDIVIDUAL), NO_INCOME(Ring.INDIVIDUAL), LITTLE_SCHOOLING(Ring.INDIVIDUAL), LANGUAGE(Ring.INDIVIDUAL),
    HARMED_BEFORE(Ring.INDIVIDUAL),
    VIOLENCE_AT_HOME(Ring.HOUSEHOLD), FAMILY_INVOLVED(Ring.HOUSEHOLD), DEPENDANTS(Ring.HOUSEHOLD), FAMILY_IN_DEBT(Ring.HOUSEHOLD),
    CARE_LOST(Ring.HOUSEHOLD), UNSAFE_HOUSING(Ring.HOUSEHOLD), LIVELIHOOD_LOST_TO_CLIMATE(Ring.HOUSEHOLD), UPROOTED(Ring.HOUSEHOLD),
    CONFLICT(Ring.COMMUNITY), DISASTER_OR_CLIMATE(Ring.COMMUNITY), GENDER_BASED_VIOLENCE(Ring.COMMUNITY), DISCRIMINATION(Ring.COMMUNITY),
    RECRUITERS_AROUND(Ring.COMMUNITY), NO_WORK_AROUND(Ring.COMMUNITY), CORRUPT_OFFICIALS(Ring.COMMUNITY), STIGMA(Ring.COMMUNITY);

    /** Where it lies, as in the sections of HTCDS. */
    public enum Ring { INDIVIDUAL, HOUSEHOLD, COMMUNITY }

    private final Ring ring;

    RiskFactor(Ring ring) {
        this.ring = ring;
    }

    public Ring ring() {
        return ring;
    }

    public static List<RiskFactor> in(Ring ring) {
        return Arrays.stream(values()).filter(f -> f.ring == ring).toList();
    }
}
