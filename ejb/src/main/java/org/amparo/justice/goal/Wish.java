package org.amparo.justice.goal;

/** What somebody can want of justice, beside her own words. Nothing for now is as good an answer as any. */
public enum Wish {
    SAFETY, ACKNOWLEDGEMENT, APOLOGY, COMPENSATION, WAGES, PROSECUTION, STOP_OTHERS_BEING_HARMED, CLEAR_MY_RECORD, DOCUMENTS_STATUS, FAMILY, PRIVACY, NOTHING_NOW, PREFER_NOT_TO_SAY
}
