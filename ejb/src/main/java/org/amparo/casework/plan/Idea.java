package org.amparo.casework.plan;

/** Whose idea an action was. */
public enum Idea { SURVIVOR, WORKER, BOTH }
