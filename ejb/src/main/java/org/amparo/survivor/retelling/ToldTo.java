package org.amparo.survivor.retelling;

/** To whom she told it, as a role; who it was by name is not kept. */
public enum ToldTo {
    OWN_TEAM, OTHER_ORGANISATION, DOCTOR, THERAPIST, LAWYER, POLICE, PROSECUTOR, COURT, ASYLUM_AUTHORITY, LABOUR_AUTHORITY, CONSULATE,
    CHILD_AUTHORITY, MEDIA, SOMEBODY_CLOSE, OTHER, PREFER_NOT_TO_SAY
}
