package org.amparo.justice.testimony;

/** What can be printed about a request. Two of them go to the authority, one is hers to hand to whom she wants. */
public enum PaperKind {
    REQUEST_FORM, COURT_LETTER, SUPPORT_LETTER;

    /** In its language, with the term of the law, and only as far as she agreed that it is told. */
    public boolean forAuthority() {
        return this != SUPPORT_LETTER;
    }
}
