package org.amparo.survivor;

/** Whom she would rather have before her: worker, interpreter, doctor. */
public enum WorkerGender { NO_WISH, WOMAN, MAN }
