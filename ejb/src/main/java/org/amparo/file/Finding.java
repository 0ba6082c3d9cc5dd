package org.amparo.file;

/** What a scanner says of a file; no answer is not a good answer. */
enum Finding { CLEAN, UNSAFE, NO_ANSWER }
