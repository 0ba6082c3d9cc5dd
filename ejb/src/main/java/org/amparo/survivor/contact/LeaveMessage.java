package org.amparo.survivor.contact;

/** Whether anything may be left behind when she does not answer. */
public enum LeaveMessage { NO, NEUTRAL }
