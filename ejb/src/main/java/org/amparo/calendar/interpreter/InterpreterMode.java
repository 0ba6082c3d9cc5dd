package org.amparo.calendar.interpreter;

/** How somebody interprets. */
public enum InterpreterMode { IN_PERSON, PHONE, VIDEO }
