package org.amparo.partner.loading;

/** A file was taken in and waits to be read; the bytes are nowhere else. */
record FileGiven(ImportId id, String file, byte[] content) {}
