package org.amparo.survivor;

/** Whether talking with her needs somebody in between. */
public enum InterpreterNeed { NOT_NEEDED, HELPFUL, NEEDED }
