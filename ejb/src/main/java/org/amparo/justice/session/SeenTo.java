package org.amparo.justice.session;

/** Whether something that makes it possible for her to come at all is arranged. */
public enum SeenTo { NOT_ASKED, NOT_NEEDED, TO_ARRANGE, ARRANGED }
