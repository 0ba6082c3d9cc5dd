package org.amparo.file;

/** Held until a scanner has looked; unsafe or ended, its key and content are gone and only that it was there is left. */
public enum FileState { HELD, RELEASED, UNSAFE, ENDED }
