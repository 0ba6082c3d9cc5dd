package org.amparo.casework.conference;

/** What a conference is for; says nothing about her. */
public enum Aim {
    SAFETY, PLAN_TOGETHER, WHO_DOES_WHAT, MOVING_ON, OTHER
}
