package org.amparo.file;

/** How this installation stands to a virus scanner; whoever gives or saves a file is told. */
public enum Scanning { SCANS, STATED_WITHOUT, MISSING }
