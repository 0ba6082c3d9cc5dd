package org.amparo.codelist;

/** What made it easier for somebody to do this, as she sees it; never inferred, and counted across cases only. A lost harvest is a cause like every other. */
public enum ContributingFactor {
    POVERTY, DEBT, NO_WORK, NO_SCHOOLING, CONFLICT, INSTABILITY, CLIMATE_DISASTER, CLIMATE_LIVELIHOOD_LOSS, DISPLACEMENT, NO_PAPERS,
    VIOLENCE_AT_HOME, DISCRIMINATION, DISABILITY, OTHER, PREFER_NOT_TO_SAY
}
